import { tiers } from '../candidate.ts';
import type { Plan, Totals } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Generated } from './generate.ts';
import { millionth } from './market-prices.ts';
import { tierBound } from './prove-tier.ts';

/** Prices with which anybody can work out the bounds of a plan again, without a solver. */
export interface Certificate {
  readonly totals: Totals;
  readonly tiers: readonly TierPrices[];
}

/** All prices in whole millionths of a point. */
export interface TierPrices {
  readonly tier: number;
  /** What follows from these prices; the plan's own bound may be lower, where a search closed the gap. */
  readonly bound: number;
  /** For the total of each tier before. */
  readonly ofTotals: readonly number[];
  /** By code; who is not named costs nothing. */
  readonly ofYouths: Readonly<Record<string, number>>;
}

export const certificateOf = (
  { table }: Register,
  { totals }: Plan,
  proofs: readonly Generated[],
): Certificate => ({
  totals,
  tiers: tiers.flatMap((tier): TierPrices[] => {
    const proof = proofs[tier];
    if (proof === undefined) return [];
    const { weights, ofYouth } = proof.prices;
    const named = table.youths.flatMap(({ code }, index): [string, number][] => {
      const price = ofYouth[index] ?? 0;
      return price > 0 ? [[code, price]] : [];
    });
    return [
      {
        tier: tier + 1,
        bound: tierBound(proof, tier, totals),
        ofTotals: weights.slice(0, tier).map((weight) => weight * millionth),
        ofYouths: Object.fromEntries(named),
      },
    ];
  }),
});
