import type { Totals } from '../plan.ts';
import type { Market } from './market.ts';
import { millionth } from './market-prices.ts';

// Whole numbers of millionths are multiples of 64, so sums of such multiples stay exact that much longer.
const grains = [1, 4, 16, 64] as const;

/**
 * The step in which prices must come so that every sum of a search is exact, though floats carry it: a bound
 * that rounds is a lie. Undefined when no step will do.
 */
export function grainFor(market: Market, weights: Totals): number | undefined {
  const { points, books } = market;
  const ofPoints = largest(
    points.map((one) => weights[0] * one[0] + weights[1] * one[1] + weights[2] * one[2]),
  );
  const fits = largest(books.map(({ worth, base }) => largest([base.worth, ...worth])));
  const room = largest(books.map((book) => book.room)) + 1;
  const perNewcomer = ofPoints + weights[3] * (fits + largest(books.map(groupTerms)));
  // Prices may be as large as what they pay for, and once more in the sums.
  const reach = 4 * room * perNewcomer * millionth;
  return grains.find((grain) => reach / grain < Number.MAX_SAFE_INTEGER);
}

const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);

// Nobody here is a century older than anybody else.
const mostYears = 100;

const groupTerms = ({ limits }: Market['books'][number]) =>
  largest(limits.sizeTerm) + mostYears * limits.spreadPenalty + limits.siblingBonus;
