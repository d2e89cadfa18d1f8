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
  // 10 says at most twelve, and twice 5 says at least twice six: so both are six.
  const counts = [part('young', 6), part('old', 6)];
  expect(numbers(publish(whole(counts)))).toEqual([10, 5, 5]);
  // Who knows two of them as their own would know that there are four others.
  const known = [part('young', 6, [2]), part('old', 6, [6])];
  expect(numbers(publish(whole(known, [8])))).toEqual([10, null, null]);
});

test('parts that are not the whole are our mistake', () => {
  expect(() => publish({ ...whole([part('young', 7)]), count: 8 })).toThrow('not the whole');
});
