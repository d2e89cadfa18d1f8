import type { Totals } from '../plan.ts';
import { firstDifference } from './points.ts';

/** What one outcome has more than another, tier by tier. */
export const gainOver = (was: Totals, is: Totals): Totals => [
  is[0] - was[0],
  is[1] - was[1],
  is[2] - was[2],
  is[3] - was[3],
];

/** Above zero when the first is better: the first tier in which they differ decides. */
export function compareTotals(a: Totals, b: Totals): number {
  const tier = firstDifference(a, b);
  return tier === undefined ? 0 : a[tier] - b[tier];
}
