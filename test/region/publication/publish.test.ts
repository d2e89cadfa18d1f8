import { expect, test } from 'vitest';
import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import { publish } from '../../../src/region/publication/publish.ts';

const part = (name: string, count: number, own?: number[]): Counted => ({
  name,
  count,
  ...(own === undefined ? {} : { own }),
});
const whole = (parts: readonly Counted[], own?: number[]): Counted => ({
  ...part(
    'all',
    parts.reduce((sum, { count }) => sum + count, 0),
    own,
  ),
  splits: [{ name: 'age', parts }],
});
const numbers = ({ count, splits }: Told): unknown[] => [
  count,
  ...splits.flatMap(({ parts }) => parts.flatMap(numbers)),
];

test('counts are rounded, small ones hidden, and so is five', () => {
  const counts = whole([part('young', 23), part('middle', 5), part('old', 2)]);
  expect(numbers(publish(counts))).toEqual([30, 25, null, null]);
});

test('what an organisation could find out with its own numbers is hidden as well', () => {
  const counts = [part('young', 16), part('old', 16)];
  expect(numbers(publish(whole(counts)))).toEqual([30, 15, 15]);
  // Without the twelve they know, four are left.
  const known = [part('young', 16, [12]), part('old', 16, [2])];
  expect(numbers(publish(whole(known, [14])))).toEqual([30, null, 15]);
});

test('where one organisation has everybody, nobody else is there to be found out', () => {
  const counts = whole([part('young', 16, [16, 0])], [16, 0]);
  expect(numbers(publish(counts))).toEqual([15, 15]);
});

test('parts that are not the whole are our mistake', () => {
  expect(() => publish({ ...whole([part('young', 7)]), count: 8 })).toThrow('not the whole');
});
