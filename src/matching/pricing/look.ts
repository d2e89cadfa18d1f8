import type { Market } from './market.ts';
import { aimOf, type MarketPrices } from './market-prices.ts';
import { bestFew, type Found } from './collect.ts';
import { type FitOf, searchBook } from './search-book.ts';

/** What every group would take at some prices, and what follows for all of them together. */
export interface Looked {
  readonly prices: MarketPrices;
  /** For each book, the best first. */
  readonly found: readonly (readonly Found[])[];
  /** In millionths: no plan is worth more. */
  readonly bound: bigint;
}

/**
 * Any prices give a true bound: what the youths cost, and what each group can at most be worth above that. A
 * group may stay empty unless somebody is pinned to it.
 */
export function look(market: Market, prices: MarketPrices, keep = 1): Looked {
  const aim = aimOf(market, prices);
  const fitOf = fitsOf(market);
  const found = market.books.map((book) =>
    searchBook(book, aim, bestFew(book.base.isPinned ? -Infinity : 0, keep), fitOf),
  );
  const tops = found.map(([first]) => first?.reduced ?? 0);
  const bound = [...prices.ofYouth, ...tops].reduce((sum, one) => sum + BigInt(one), 0n);
  return { prices, found, bound };
}

export const fitsOf =
  ({ candidateOf }: Market): FitOf =>
  (book, youths) =>
    candidateOf(book.index, youths).values[3];
