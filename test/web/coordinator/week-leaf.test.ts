import { expect, test } from 'vitest';
import type { Option } from '../../../src/matching/explain/options.ts';
import type { ExplainedYouth, WhyNone } from '../../../src/web/coordinator/meeting/explained.ts';
import {
  leafAt,
  leafIn,
  leavesOf,
  mostOptions,
  neighboursIn,
} from '../../../src/web/coordinator/meeting/week-leaf.ts';

const run = 'r'.repeat(26);
const option = { group: 'G-1' } as Option;
const none = { sentence: { nl: '', en: '' } } as WhyNone;
const placed = (code: string, options = 1): ExplainedYouth => ({
  code,
  isPlaced: true,
  options: () => Array.from({ length: options }, () => option),
  none: () => undefined,
});
const without = (code: string): ExplainedYouth => ({
  code,
  isPlaced: false,
  options: () => [],
  none: () => none,
});
const many = (count: number, make: (code: string) => ExplainedYouth) =>
  Array.from({ length: count }, (_, at) => make(`J-${at + 1}`));

test('who got a place comes first, and nobody is on two leaves or on none', () => {
  const people = many(100, (code) => (/[27]$/.test(code) ? without(code) : placed(code, 3)));
  const codes = leavesOf(people).flat();
  expect(new Set(codes).size).toBe(100);
  expect(codes.findIndex((one) => !one.isPlaced)).toBe(80);
  expect(codes.slice(80).every((one) => !one.isPlaced)).toBe(true);
});

test('a leaf holds at most fifteen, and fewer where there are many forms', () => {
  const sizes = (people: readonly ExplainedYouth[]) => leavesOf(people).map(({ length }) => length);
  expect(sizes(many(31, without))).toEqual([15, 15, 1]);
  expect(Math.max(...sizes(many(40, (code) => placed(code))))).toBe(14);
  expect(Math.max(...sizes(many(40, (code) => placed(code, 5))))).toBeLessThan(6);
  // However many options somebody has, their card holds so many, and there is room for it.
  expect(mostOptions).toBe(5);
  expect(sizes(many(8, (code) => placed(code, 200)))).toEqual([4, 4]);
});

test('making leaves asks nobody why there is no place: of a whole country that takes minutes', () => {
  const dear = (): never => {
    throw new Error('asked');
  };
  const people = many(40, (code) => ({ ...without(code), none: dear, options: dear }));
  expect(leafAt(run, people, { page: 2 })).toMatchObject({ from: 16, to: 30 });
  expect(neighboursIn(run, people, leafAt(run, people, {}))('J-1').after).toBe('#youth-J-2');
});

test('a leaf is asked for by number or by who is on it; what is not there is the nearest', () => {
  const people = many(31, without);
  const at = (query: Record<string, string>) => leafAt(run, people, leafIn({ query }));
  expect(at({})).toMatchObject({ from: 1, to: 15, all: 31, before: undefined });
  expect(at({ page: '2' })).toMatchObject({
    ...{ from: 16, to: 30 },
    before: `/coordinator/runs/${run}?page=1`,
    after: `/coordinator/runs/${run}?page=3`,
  });
  expect(at({ page: '99' })).toMatchObject({ from: 31, to: 31, after: undefined });
  expect(at({ youth: 'J-20', page: '1' })).toMatchObject({ from: 16 });
  for (const page of ['0', '-1', 'x', '1e9']) expect(at({ page })).toMatchObject({ from: 1 });
  expect(at({ youth: 'J-99' })).toMatchObject({ from: 1 });
  expect(leafAt(run, [], {})).toMatchObject({ from: 0, to: 0, all: 0, after: undefined });
});

test('the walk goes over the end of a leaf, and ends with the last', () => {
  const people = many(31, without);
  const walk = (page: number) => neighboursIn(run, people, leafAt(run, people, { page }));
  expect(walk(1)('J-1')).toEqual({ before: undefined, after: '#youth-J-2' });
  expect(walk(1)('J-15').after).toBe(`/coordinator/runs/${run}?youth=J-16#youth-J-16`);
  expect(walk(2)('J-16').before).toBe(`/coordinator/runs/${run}?youth=J-15#youth-J-15`);
  expect(walk(3)('J-31').after).toBeUndefined();
});
