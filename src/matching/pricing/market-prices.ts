import type { Totals } from '../plan.ts';
import type { Market } from './market.ts';
import type { Aim } from './search-book.ts';

export const millionth = 1e6;

/** Prices of youths in whole millionths, for an objective in which each tier counts with its weight. */
export interface MarketPrices {
  readonly weights: Totals;
  readonly ofYouth: Float64Array;
}

/** What a search has to maximise under these prices. */
export function aimOf({ points }: Pick<Market, 'points'>, { weights, ofYouth }: MarketPrices): Aim {
  const [first, second, third, fits] = weights;
  const worth = Float64Array.from(points, (one, youth) => {
    const own = first * one[0] + second * one[1] + third * one[2];
    return own * millionth - (ofYouth[youth] ?? 0);
  });
  return { ofYouth: worth, fits: fits * millionth };
}

/** Prices out of a solver, cut to whole steps and never below zero. */
export function cutPrices(weights: Totals, duals: ArrayLike<number>, grain: number): MarketPrices {
  const ofYouth = Float64Array.from(duals, (dual) =>
    Number.isFinite(dual) ? Math.max(0, Math.round((dual * millionth) / grain) * grain) : 0,
  );
  return { weights, ofYouth };
}
