import { perTier, tiers } from '../candidate.ts';
import type { Totals } from '../plan.ts';
import { floorScaled } from '../price-bound.ts';
import { look } from './look.ts';
import type { Market } from './market.ts';

/** The bounds without any price: every group at its best, as if a youth could be in two. */
export function looseBounds(market: Market): Totals {
  const ofYouth = new Float64Array(market.points.length);
  return perTier((tier) => {
    const weights = tiers.map((other) => (other === tier ? 1 : 0));
    const [first = 0, second = 0, third = 0, fourth = 0] = weights;
    return floorScaled(look(market, { weights: [first, second, third, fourth], ofYouth }).bound);
  });
}
