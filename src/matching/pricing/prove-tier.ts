import { type Candidate, perTier, type TierIndex, tiers } from '../candidate.ts';
import type { Solve } from '../linear-programme.ts';
import { compareTotals } from '../packing.ts';
import type { Totals } from '../plan.ts';
import { floorScaled } from '../price-bound.ts';
import { decide } from './decide.ts';
import type { Looked } from './look.ts';
import type { Market } from './market.ts';
import { millionth } from './market-prices.ts';
import { near } from './near.ts';

export type TierProof =
  | { readonly found: 'proven' }
  | { readonly found: 'better'; readonly plan: readonly Candidate[] }
  | { readonly found: 'open'; readonly bound: number };

// What lies within the gap is decided exactly, unless there is too much of it.
const mostNear = 20_000;

/** What prices prove of a tier, given the totals before it, in whole points. */
export const tierBound = ({ prices, bound }: Looked, tier: TierIndex, totals: Totals): number =>
  floorScaled(bound - owed(prices.weights, tier, totals));

const owed = (weights: Totals, tier: TierIndex, totals: Totals): bigint =>
  tiers
    .slice(0, tier)
    .reduce((sum, before) => sum + BigInt(weights[before]) * BigInt(totals[before]), 0n) *
  BigInt(millionth);

/** A bound that is less than this in all proves a tier, given the totals. */
export const provenBelow = (weights: Totals, tier: TierIndex, totals: Totals): bigint =>
  owed(weights, tier, totals) + BigInt(totals[tier] + 1) * BigInt(millionth);

export const totalsOfPlan = (plan: readonly Candidate[]): Totals =>
  perTier((tier) => plan.reduce((sum, { values }) => sum + values[tier], 0));

/** Proves that no plan has more in a tier, or finds one that has: only what is near to the bound can be in it. */
export async function proveTier(
  market: Market,
  looked: Looked,
  tier: TierIndex,
  plan: readonly Candidate[],
  solve: Solve,
  secondsLeft: () => number,
): Promise<TierProof> {
  const totals = totalsOfPlan(plan);
  const bound = tierBound(looked, tier, totals);
  if (bound <= totals[tier]) return { found: 'proven' };
  const { weights } = looked.prices;
  const gap = looked.bound - provenBelow(weights, tier, totals);
  const close = near(market, looked, Number(gap), mostNear);
  if (close === undefined || secondsLeft() <= 0) return { found: 'open', bound };
  const searched = await decide(close, looked, Number(gap), solve, secondsLeft);
  if (searched.found === 'gave-up') return { found: 'open', bound };
  if (searched.found === 'nothing') return { found: 'proven' };
  const found = searched.choice.flatMap((index) => close.packing.candidates[index] ?? []);
  // As a sum of all tiers it is; it must be so tier by tier.
  return compareTotals(totalsOfPlan(found), totals) > 0
    ? { found: 'better', plan: found }
    : { found: 'open', bound };
}
