import type { Composition } from './composition.ts';
import type { Totals } from './plan.ts';
import type { Goal, Pair } from './rule.ts';
import { goalTiers } from './rules.ts';

/** A composition that keeps every rule, with what it is worth in each tier. */
export interface Candidate {
  readonly composition: Composition;
  readonly seats: readonly Pair[];
  /** Place of the group, and of each newcomer, in the sorted lists of the table. */
  readonly group: number;
  readonly youths: readonly number[];
  readonly values: Totals;
}

export const tiers = [0, 1, 2, 3] as const;
export type TierIndex = (typeof tiers)[number];

/** One number for each tier. */
export const perTier = <T>(make: (tier: TierIndex) => T): [T, T, T, T] => [
  make(0),
  make(1),
  make(2),
  make(3),
];

/** What a composition is worth; the part of each seat is remembered, for it returns in many compositions. */
export function valuesOf(
  composition: Composition,
  seats: readonly Pair[],
  remembered: Map<Pair, Totals>,
): Totals {
  const alone = seats.map((pair) => {
    const known = remembered.get(pair) ?? perTier((tier) => seatPoints(goalTiers[tier], pair));
    remembered.set(pair, known);
    return known;
  });
  return perTier((tier) =>
    alone.reduce((sum, values) => sum + values[tier], groupPoints(goalTiers[tier], composition)),
  );
}

const seatPoints = (goals: readonly Goal[], pair: Pair): number =>
  goals.reduce((sum, goal) => (goal.about === 'seat' ? sum + goal.points(pair) : sum), 0);

const groupPoints = (goals: readonly Goal[], composition: Composition): number =>
  goals.reduce((sum, goal) => (goal.about === 'group' ? sum + goal.points(composition) : sum), 0);
