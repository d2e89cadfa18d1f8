import type { Totals } from '../plan.ts';
import { fitsOf } from './look.ts';
import type { Market } from './market.ts';
import { aimOf } from './market-prices.ts';
import { bestFew, type Found } from './collect.ts';
import { searchBook } from './search-book.ts';

/** A composition of a book. */
export interface Taken {
  readonly group: number;
  readonly found: Found;
}

// Less than any youth could ever be worth.
const gone = -(2 ** 52);

/** A plan at once, group after group, pinned ones first: each takes its best of those who are left. */
export function firstPlan(market: Market, weights: Totals): readonly Taken[] {
  const aim = aimOf(market, { weights, ofYouth: new Float64Array(market.points.length) });
  const fitOf = fitsOf(market);
  const promised = market.books.flatMap(({ base }) => base.youths);
  const own = new Map(promised.map((youth) => [youth, aim.ofYouth[youth] ?? 0]));
  for (const youth of promised) aim.ofYouth[youth] = gone;
  return market.books.flatMap((book): Taken[] => {
    for (const youth of book.base.youths) aim.ofYouth[youth] = own.get(youth) ?? 0;
    const [best] = searchBook(book, aim, bestFew(book.base.isPinned ? -Infinity : 0, 1), fitOf);
    for (const youth of best?.youths ?? []) aim.ofYouth[youth] = gone;
    return best === undefined ? [] : [{ group: book.index, found: best }];
  });
}
