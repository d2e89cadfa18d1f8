import { perTier, type TierIndex, tiers } from '../candidate.ts';
import type { Totals } from '../plan.ts';
import type { Market } from './market.ts';

/**
 * One objective for a tier and those before it: a point of an earlier tier weighs so much that trading it for
 * later ones hardly ever pays. Hardly ever is enough, for what comes out is proven tier by tier.
 */
export function weightsFor(market: Market, tier: TierIndex, boost: number): Totals {
  const most = mostOf(market);
  const weights: [number, number, number, number] = [0, 0, 0, 0];
  weights[tier] = 1;
  for (const earlier of tiers.slice(0, tier).reverse()) {
    weights[earlier] = tiers
      .slice(earlier + 1, tier + 1)
      .reduce<number>((sum, later) => sum + boost * weights[later] * most[later], 0);
  }
  return weights;
}

/** The most one youth can move a tier by. */
function mostOf({ points, books }: Market): Totals {
  const ofPoints = perTier((tier) => points.reduce((most, one) => Math.max(most, one[tier]), 1));
  const fits = books.reduce(
    (most, { worth }) => worth.reduce((some, one) => Math.max(some, Math.abs(one)), most),
    1,
  );
  return [ofPoints[0], ofPoints[1], ofPoints[2], Math.ceil(fits)];
}
