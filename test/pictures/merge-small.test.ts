import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSmall, shownTotal } from '../../src/pictures/merge-small.ts';

const area = (name: string, own: number, others: number) => ({ name, own, others });

describe('of others only areas with at least five are told', () => {
  test('one’s own are told whatever their number', () => {
    const { areas, rest } = mergeSmall([area('A', 1, 0), area('B', 2, 9), area('C', 0, 6)]);
    expect(areas).toEqual([
      { name: 'A', own: 1, others: undefined },
      { name: 'B', own: 2, others: 9 },
      { name: 'C', own: 0, others: 6 },
    ]);
    expect(rest).toBeUndefined();
    expect(areas.map(shownTotal)).toEqual([1, 11, 6]);
  });

  test('small areas are told together', () => {
    const { areas, rest } = mergeSmall([area('A', 0, 4), area('B', 0, 5), area('C', 7, 3)]);
    expect(areas.map(({ others }) => others)).toEqual([undefined, 5, undefined]);
    expect(rest).toEqual({ others: 7 });
  });

  test('what is left over gives away no small area: the smallest that was told joins', () => {
    const { areas, rest } = mergeSmall([area('A', 0, 3), area('B', 0, 12), area('C', 0, 6)]);
    expect(areas.map(({ others }) => others)).toEqual([undefined, 12, undefined]);
    expect(rest).toEqual({ others: 9 });
  });

  test('very few altogether are not counted at all', () => {
    const { areas, rest } = mergeSmall([area('A', 2, 1), area('B', 0, 3)]);
    expect(areas.map(({ others }) => others)).toEqual([undefined, undefined]);
    expect(rest).toEqual({ others: undefined });
  });
});

test('nothing that is told is a number of others from one to four, and nobody is lost', () => {
  const areas = fc.array(fc.tuple(fc.nat(9), fc.nat(20)), { maxLength: 14 });
  fc.assert(
    fc.property(areas, (counts) => {
      const given = counts.map(([own, others], at) => area(String(at), own, others));
      const told = mergeSmall(given);
      const shown = [...told.areas.map(({ others }) => others), told.rest?.others];
      expect(shown.filter((others) => others !== undefined && others < 5)).toEqual([]);
      expect(told.areas.map(({ own }) => own)).toEqual(given.map(({ own }) => own));
      const sum = (numbers: (number | undefined)[]) =>
        numbers.reduce<number>((a, b) => a + (b ?? 0), 0);
      const missing = sum(given.map(({ others }) => others)) - sum(shown);
      // Who is missing from all numbers is told as "fewer than five" somewhere.
      expect(missing).toBeLessThan(5);
      if (missing > 0) expect(told.rest).toEqual({ others: undefined });
    }),
  );
});
