import { searchBetter, type Sought } from '../branch-search.ts';
import { type Candidate, perTier, type TierIndex, tiers } from '../candidate.ts';
import type { Packing } from '../packing.ts';
import type { Totals } from '../plan.ts';
import { floorScaled, priceBound, type Prices } from '../price-bound.ts';
import type { Relax } from '../relaxation.ts';
import { splitProof } from '../split-proof.ts';
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

export const totalsOfPlan = (plan: readonly Candidate[]): Totals =>
  perTier((tier) => plan.reduce((sum, { values }) => sum + values[tier], 0));

/** Proves that no plan has more in a tier, or finds one that has: only what is near to the bound can be in it. */
export async function proveTier(
  market: Market,
  looked: Looked,
  tier: TierIndex,
  plan: readonly Candidate[],
  relax: Relax,
  secondsLeft: () => number,
): Promise<TierProof> {
  const totals = totalsOfPlan(plan);
  const bound = tierBound(looked, tier, totals);
  if (bound <= totals[tier]) return { found: 'proven' };
  const { weights, ofYouth } = looked.prices;
  const gap =
    looked.bound - owed(weights, tier, totals) - BigInt(totals[tier] + 1) * BigInt(millionth);
  const close = near(market, looked, Number(gap), mostNear);
  if (close === undefined || secondsLeft() <= 0) return { found: 'open', bound };
  const sought = { tier, floors: totals, atLeast: totals[tier] + 1 };
  const prices: Prices = {
    ofYouth: [...ofYouth].map((price) => BigInt(price)),
    ofTotal: weights.map((weight) => BigInt(weight) * BigInt(millionth)),
  };
  const searched = await decide(close.packing, sought, prices, relax, secondsLeft);
  if (searched.found === 'gave-up') return { found: 'open', bound };
  if (searched.found === 'nothing') return { found: 'proven' };
  return {
    found: 'better',
    plan: searched.choice.flatMap((index) => close.packing.candidates[index] ?? []),
  };
}

async function decide(
  packing: Packing,
  sought: Sought,
  prices: Prices,
  relax: Relax,
  secondsLeft: () => number,
) {
  const bound = priceBound(packing, sought.tier, sought.floors, prices);
  const tried = searchBetter(packing, sought, bound, prices, secondsLeft, quickly);
  return tried.found === 'gave-up' ? splitProof(packing, sought, relax, secondsLeft) : tried;
}

const quickly = 300;
