import type { Outcome } from './outcome.ts';

/** The tenth that came off worst, by a measure that is stated with it. */
export interface WorstOff {
  readonly own: readonly Outcome[];
  /** How many of other organisations are among them. */
  readonly others: number;
}

/** Who got no place and has waited longest: a tenth of all who waited. */
export const longestWithout = (all: readonly Outcome[]): WorstOff =>
  split(
    all
      .filter(({ isPlaced }) => !isPlaced)
      .toSorted((a, b) => b.daysWaited - a.daysWaited || byCode(a, b))
      .slice(0, tenthOf(all.length)),
  );

/** Who got a place farthest from home: a tenth of all who got one. */
export function farthest(all: readonly Outcome[]): WorstOff {
  const placed = all.filter(({ isPlaced }) => isPlaced);
  return split(
    placed
      .toSorted((a, b) => (b.homeTenths ?? 0) - (a.homeTenths ?? 0) || byCode(a, b))
      .slice(0, tenthOf(placed.length)),
  );
}

const tenthOf = (count: number): number => Math.ceil(count / 10);

const split = (tenth: readonly Outcome[]): WorstOff => ({
  own: tenth.filter(({ isOwn }) => isOwn),
  others: tenth.filter(({ isOwn }) => !isOwn).length,
});

const byCode = (a: Outcome, b: Outcome): number => (a.code < b.code ? -1 : 1);
