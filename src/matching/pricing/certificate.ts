import { perTier, type TierIndex, tiers } from '../candidate.ts';
import type { Plan, Totals } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Generated } from './generate.ts';
import { grainFor } from './grain.ts';
import type { Market } from './market.ts';
import { type MarketPrices, millionth } from './market-prices.ts';
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

/**
 * The prices of a tier as a search reads them. Nothing when there are none, or none whose sums are exact: whoever
 * reads them need not have made them.
 */
export function pricesIn(
  market: Market,
  certificate: Certificate,
  tier: TierIndex,
): MarketPrices | undefined {
  const written = certificate.tiers.find((one) => one.tier === tier + 1);
  if (written?.ofTotals.length !== tier) return undefined;
  const weights = perTier((at) => (at === tier ? 1 : (written.ofTotals[at] ?? 0) / millionth));
  if (!weights.every(Number.isInteger)) return undefined;
  const grain = grainFor(market, weights);
  if (grain === undefined) return undefined;
  const paid = new Map(Object.entries(written.ofYouths));
  const ofYouth = Float64Array.from(
    market.register.table.youths,
    ({ code }) => paid.get(code) ?? 0,
  );
  const isExact = (price: number) =>
    price >= 0 && price % grain === 0 && price / grain <= Number.MAX_SAFE_INTEGER / most;
  return ofYouth.every(isExact) ? { weights, ofYouth } : undefined;
}

// More prices than this are never in one sum with what they pay for.
const most = 8;
