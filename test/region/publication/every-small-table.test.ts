import { expect, test } from 'vitest';
import type { Counted } from '../../../src/region/publication/counted.ts';
import { publish } from '../../../src/region/publication/publish.ts';

/**
 * The strongest reader there is: one who knows our program, and tries every table there could be. Whatever a
 * publication shows, a hidden count of one to four must be able to be something else.
 */

interface Case {
  readonly table: Counted;
  readonly what: string;
}

/** Hidden counts of one to four that are the same in every table that is published like this one. */
function givenAway(cases: readonly Case[], own: readonly number[] = []): string[] {
  const alike = Map.groupBy(cases, ({ table }) => JSON.stringify(publish(table)));
  const isTried = (same: readonly Case[]): boolean =>
    same.every(({ table }) => flat(table).every((count, at) => count - (own[at] ?? 0) < 13));
  return [...alike.values()].filter(isTried).flatMap((same) => {
    const counts = same.map(({ table }) => flat(table));
    const [first = []] = counts;
    return first.flatMap((count, at) => {
      const others = count - (own[at] ?? 0);
      const always = counts.every((one) => one[at] === count);
      return always && others >= 1 && others <= 4 ? [`${same[0]?.what ?? ''}: number ${at}`] : [];
    });
  });
}

const flat = ({ count, splits = [] }: Counted): number[] => [
  count,
  ...splits.flatMap(({ parts }) => parts.flatMap(flat)),
];

const leaf = (name: string, count: number, own = 0): Counted => ({ name, count, own: [own] });
const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at);

const sumOf = (parts: readonly Counted[]) => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  own: [parts.reduce((sum, { own = [] }) => sum + (own[0] ?? 0), 0)],
});

const whole = (...parts: readonly Counted[]): Counted => ({
  name: 'all',
  ...sumOf(parts),
  splits: [{ name: 'by', parts }],
});

test('of two and of three parts', () => {
  const two = upTo(14).flatMap((a) =>
    upTo(14).map((b) => ({ table: whole(leaf('a', a), leaf('b', b)), what: `${a} ${b}` })),
  );
  const three = upTo(9).flatMap((a) =>
    upTo(9).flatMap((b) =>
      upTo(9).map((c) => ({
        table: whole(leaf('a', a), leaf('b', b), leaf('c', c)),
        what: `${a} ${b} ${c}`,
      })),
    ),
  );
  expect(givenAway(two)).toEqual([]);
  expect(givenAway(three)).toEqual([]);
});

test('of the same people split up in two ways', () => {
  const cases = upTo(10).flatMap((a) =>
    upTo(10).flatMap((b) =>
      upTo(a + b).map((c): Case => ({
        what: `${a} ${b} | ${c} ${a + b - c}`,
        table: {
          ...whole(leaf('a', a), leaf('b', b)),
          splits: [
            { name: 'by', parts: [leaf('a', a), leaf('b', b)] },
            { name: 'as', parts: [leaf('c', c), leaf('d', a + b - c)] },
          ],
        },
      })),
    ),
  );
  expect(givenAway(cases)).toEqual([]);
});

test('of parts that are split up further', () => {
  const cases = upTo(8).flatMap((a) =>
    upTo(8).flatMap((b) =>
      upTo(8).map((c): Case => ({
        what: `(${a} ${b}) ${c}`,
        table: whole({ ...whole(leaf('a', a), leaf('b', b)), name: 'ab' }, leaf('c', c)),
      })),
    ),
  );
  expect(givenAway(cases)).toEqual([]);
});

test('by an organisation that knows its own part', () => {
  for (const mine of [0, 1, 2, 3, 5, 7])
    for (const yours of [0, 1, 3, 6]) {
      // Far enough that no number that is told could also be one that was not tried: 13 is told as 15.
      const cases = upTo(13).flatMap((a) =>
        upTo(13).map((b) => ({
          what: `${mine}+${a} ${yours}+${b}`,
          table: whole(leaf('a', mine + a, mine), leaf('b', yours + b, yours)),
        })),
      );
      expect(givenAway(cases, [mine + yours, mine, yours])).toEqual([]);
    }
});

test('and a publisher that only hides small numbers is found out', () => {
  const naive = (counted: Counted): unknown => [
    counted.count < 5 ? null : counted.count,
    ...(counted.splits ?? []).map(({ parts }) => parts.map(naive)),
  ];
  const alike = Map.groupBy(
    upTo(9).flatMap((a) => upTo(9).map((b) => whole(leaf('a', a), leaf('b', b)))),
    (table) => JSON.stringify(naive(table)),
  );
  const certain = [...alike.values()].filter(
    (same) => same.length === 1 && flat(same[0] ?? leaf('', 0)).some((n) => n >= 1 && n <= 4),
  );
  expect(certain.length).toBeGreaterThan(0);
});
