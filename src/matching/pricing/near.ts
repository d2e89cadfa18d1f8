import type { Candidate } from '../candidate.ts';
import type { Packing } from '../packing.ts';
import { type Looked, fitsOf } from './look.ts';
import type { Market } from './market.ts';
import { aimOf } from './market-prices.ts';
import { allUpTo } from './collect.ts';
import { searchBook } from './search-book.ts';

/** All compositions of a plan that gives away no more than some slack against the bound. */
export interface Near {
  readonly packing: Packing;
  /** In millionths: what each candidate gives away, and each group that stays empty. */
  readonly lossOf: readonly number[];
  readonly lossOfEmpty: readonly number[];
  /** Groups with pins, which may not stay empty whatever it gives away. */
  readonly isPinned: readonly boolean[];
}

/**
 * Whoever is dearer than the slack must be placed, and a group that is worth more must be filled. Undefined
 * when there are more than `most`.
 */
export function near(
  market: Market,
  { prices, found }: Looked,
  slack: number,
  most: number,
): Near | undefined {
  const { books, register } = market;
  const aim = aimOf(market, prices);
  const candidates: Candidate[] = [];
  const lossOf: number[] = [];
  const lossOfEmpty = register.table.groups.map(() => 0);
  const isPinned = register.table.groups.map(() => false);
  const mustFill = register.table.groups.map(() => false);
  const ofGroup = register.table.groups.map((): number[] => []);
  const ofYouth = register.table.youths.map((): number[] => []);
  const fitOf = fitsOf(market);
  for (const [at, book] of books.entries()) {
    const top = found[at]?.[0]?.reduced ?? 0;
    lossOfEmpty[book.index] = top;
    isPinned[book.index] = book.base.isPinned;
    mustFill[book.index] = book.base.isPinned || top > slack;
    const close = searchBook(book, aim, allUpTo(top - slack - 1, most), fitOf);
    if (candidates.length + close.length > most) return undefined;
    for (const { youths, reduced } of close) {
      ofGroup[book.index]?.push(candidates.length);
      for (const youth of youths) ofYouth[youth]?.push(candidates.length);
      candidates.push(market.candidateOf(book.index, youths));
      lossOf.push(top - reduced);
    }
  }
  const mustPlace = [...prices.ofYouth].map((price) => price > slack);
  const packing = { candidates, ofGroup, ofYouth, mustFill, mustPlace };
  return { packing, lossOf, lossOfEmpty, isPinned };
}
