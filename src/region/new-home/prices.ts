import { perTier, type TierIndex, tiers } from '../../matching/candidate.ts';
import type { Totals } from '../../matching/plan.ts';
import type { Certificate } from '../../matching/pricing/certificate.ts';
import type { Table } from '../../matching/table.ts';

/** Prices come in whole millionths of a point. */
export const millionth = 1_000_000;

/** What proves a plan: a price for each youth, and one for each total of an earlier tier. */
export interface Prices {
  readonly totals: Totals;
  readonly tiers: readonly (TierPrices | undefined)[];
  /** Which part of the proof paid for the new home of that plan; nothing where it had none. */
  readonly ofHome: Totals;
}

interface TierPrices {
  readonly bound: number;
  readonly ofTotals: readonly number[];
  /** By place in the table. */
  readonly ofYouth: readonly number[];
}

export const pricesFor = ({ youths }: Table, { totals, tiers: all }: Certificate): Prices => ({
  totals,
  ofHome: [0, 0, 0, 0],
  tiers: tiers.map((tier) => {
    const found = all.find((one) => one.tier === tier + 1);
    return (
      found && {
        bound: found.bound,
        ofTotals: found.ofTotals,
        ofYouth: youths.map(({ code }) => found.ofYouths[code] ?? 0),
      }
    );
  }),
});

/** What somebody, or a whole group of newcomers, is worth in a tier above what the prices ask for them. */
export function abovePrice(
  { tiers: all }: Prices,
  tier: TierIndex,
  worth: Totals,
  youths: readonly number[],
): number {
  const price = all[tier];
  if (price === undefined) return Infinity;
  const before = tiers
    .slice(0, tier)
    .reduce<number>((sum, earlier) => sum + (price.ofTotals[earlier] ?? 0) * worth[earlier], 0);
  const paid = youths.reduce<number>((sum, youth) => sum + (price.ofYouth[youth] ?? 0), 0);
  return before + worth[tier] * millionth - paid;
}

/**
 * What no plan can have more of, tier by tier, once a home is added that is worth at most so much above the prices.
 * The old groups and the youths were paid for already; what the tiers before have more is owed back. The prices may
 * come from a plan with another new home: its part makes place for this one's.
 */
export function mostWith(
  { totals, tiers: all, ofHome }: Prices,
  top: (tier: TierIndex) => number,
): Totals {
  const most: number[] = [];
  for (const tier of tiers) {
    const price = all[tier];
    const owed = tiers
      .slice(0, tier)
      .reduce<number>(
        (sum, earlier) =>
          sum + ((most[earlier] ?? Infinity) - totals[earlier]) * (price?.ofTotals[earlier] ?? 0),
        0,
      );
    const isKnown = price !== undefined && Number.isFinite(owed);
    const more = top(tier) - ofHome[tier] - owed;
    most.push(isKnown ? price.bound + Math.ceil(more / millionth) : Infinity);
  }
  return perTier((tier) => most[tier] ?? Infinity);
}

/** A home as it could be filled, in every way there is. */
export type Fillings = readonly {
  readonly values: Totals;
  readonly youths: readonly number[];
}[];

/** What a home is worth above the prices at most. */
export const topOf =
  (prices: Prices, fillings: Fillings) =>
  (tier: TierIndex): number =>
    fillings.reduce(
      (most, { values, youths }) => Math.max(most, abovePrice(prices, tier, values, youths)),
      0,
    );

/** The prices of a plan with a new home, made ready to pay for another. */
export const withoutHome = (prices: Prices, fillings: Fillings): Prices => ({
  ...prices,
  ofHome: perTier(topOf(prices, fillings)),
});
