import { perTier, type TierIndex, tiers } from './candidate.ts';
import type { Packing } from './packing.ts';
import type { Totals } from './plan.ts';

/** Prices in whole millionths: one for each youth, and one for each total of an earlier tier. */
export interface Prices {
  readonly ofYouth: readonly bigint[];
  readonly ofTotal: readonly bigint[];
}

export interface PriceBound {
  /** In millionths: no plan with the earlier totals can have more in this tier. */
  readonly scaled: bigint;
  /** What choosing this candidate gives away against the best its group could do. */
  readonly lossOf: readonly bigint[];
  /** What leaving the group empty gives away. */
  readonly lossOfEmpty: readonly bigint[];
}

export const scale = 1_000_000n;

/** Floats round; a bound that is off by one is a lie. So prices are cut to millionths and counted whole. */
export const pricesFrom = (
  { mustPlace }: Packing,
  youthDuals: readonly number[],
  floorDuals: readonly number[],
): Prices => ({
  // Who must be placed anyway may also cost; anybody else is at worst left out.
  ofYouth: youthDuals.map((dual, youth) =>
    millionths(mustPlace[youth] === true ? dual : Math.max(0, dual)),
  ),
  ofTotal: floorDuals.map((dual) => millionths(Math.max(0, -dual))),
});

const millionths = (price: number): bigint =>
  Number.isFinite(price) ? BigInt(Math.round(price * 1e6)) : 0n;

/**
 * Any prices give a true bound: every plan is paid for by the prices of its youths, by what each group can
 * earn above them at most, and by the totals it owes to the tiers before.
 */
export function priceBound(
  packing: Packing,
  tier: TierIndex,
  floors: readonly number[],
  prices: Prices,
): PriceBound {
  const earlier = tiers.slice(0, tier);
  const reduced = packing.candidates.map(({ values, youths }) => {
    let worth = BigInt(values[tier]) * scale;
    for (const before of earlier) worth += (prices.ofTotal[before] ?? 0n) * BigInt(values[before]);
    for (const youth of youths) worth -= prices.ofYouth[youth] ?? 0n;
    return worth;
  });
  const tops = packing.ofGroup.map((indexes, group) =>
    largest(
      indexes.map((index) => reduced[index] ?? 0n),
      packing.mustFill[group] === true ? undefined : 0n,
    ),
  );
  const owed = earlier.reduce(
    (sum, before) => sum + (prices.ofTotal[before] ?? 0n) * BigInt(floors[before] ?? 0),
    0n,
  );
  return {
    scaled: prices.ofYouth.reduce(add, 0n) + tops.reduce(add, 0n) - owed,
    lossOf: packing.candidates.map(
      ({ group }, index) => (tops[group] ?? 0n) - (reduced[index] ?? 0n),
    ),
    lossOfEmpty: tops,
  };
}

const add = (a: bigint, b: bigint) => a + b;

const largest = (values: readonly bigint[], from: bigint | undefined): bigint =>
  values.reduce<bigint | undefined>(
    (most, value) => (most === undefined || value > most ? value : most),
    from,
  ) ?? 0n;

/** The bounds without any price: every group at its best, as if no youth could be in two. */
export const looseBounds = (packing: Packing): Totals =>
  perTier((tier) =>
    floorScaled(priceBound(packing, tier, [], { ofYouth: [], ofTotal: [] }).scaled),
  );

/** Rounds down, also below zero. */
export function floorScaled(scaled: bigint): number {
  const whole = scaled / scale;
  return Number(scaled < 0n && whole * scale !== scaled ? whole - 1n : whole);
}
