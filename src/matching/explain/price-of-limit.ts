import { homeSum } from '../farthest.ts';
import type { Plan } from '../plan.ts';
import type { Table } from '../table.ts';

/** What it costs that the farthest distance was limited before the sum was looked at. In tenths of a kilometre. */
export interface PriceOfLimit {
  readonly farthest: number;
  /** Against the plan without the limit; nothing when time ran out before there was one. */
  readonly without:
    | {
        readonly farthest: number;
        /** How much farther from home everybody together is now; below zero is nearer. */
        readonly moreHome: number;
        /** How much less the last tier comes to. */
        readonly lessPoints: number;
      }
    | undefined;
}

/** Nothing where the policy does not limit it. */
export function priceOfLimit(table: Table, plan: Plan): PriceOfLimit | undefined {
  if (plan.farthest === undefined) return undefined;
  const { tenths, without } = plan.farthest;
  return {
    farthest: tenths,
    without: without && {
      farthest: without.tenths,
      moreHome: homeSum(table, plan) - without.homeTenths,
      lessPoints: without.points - plan.totals[3],
    },
  };
}
