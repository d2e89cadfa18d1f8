import type { Book } from './book.ts';
import type { Collect, Found } from './collect.ts';
import { partyOf } from './party.ts';
import { worthwhile } from './worthwhile.ts';

/** What a search is after: a worth for each youth, and how much the last tier counts. Whole numbers only. */
export interface Aim {
  readonly ofYouth: Float64Array;
  readonly fits: number;
}

/** What a composition is worth in the last tier, where the seats matter: asked of the rules themselves. */
export type FitOf = (book: Book, youths: readonly number[]) => number;

/**
 * Finds the compositions of a group that are worth more than what is asked for. Depth first over units by worth;
 * it turns back where even the best of the rest cannot do it.
 */
export function searchBook(book: Book, aim: Aim, collect: Collect, fitOf: FitOf): readonly Found[] {
  const { base, limits, room } = book;
  const { order, worth, hope } = worthwhile(book, aim);
  const count = order.length;
  const party = partyOf(book);

  const offer = (own: number): void => {
    if (own + aim.fits * party.terms() <= collect.above()) return;
    const youths = youthsOf(book, party.units);
    const fit = party.isEven()
      ? base.worth + sumOf(book.worth, party.units) + party.terms()
      : fitOf(book, youths);
    const reduced = sumOf(aim.ofYouth, youths) + aim.fits * fit;
    if (reduced > collect.above()) collect.take({ youths, reduced, fit });
  };

  /** The most that can still come of it: this unit, and as many of the best of the rest as pay their way. */
  const mostFrom = (from: number, ground: number, size: number): number => {
    let sum = ground;
    let most = -Infinity;
    for (let at = from; at < count && size + at - from < room; at += 1) {
      const more = worth[at] ?? 0;
      if (at > from && more <= 0) break;
      sum += more;
      most = Math.max(most, sum + aim.fits * (limits.sizeAtBest[size + at - from + 1] ?? 0));
    }
    return most;
  };

  const extend = (from: number, own: number): void => {
    const size = party.size();
    const ground = own + aim.fits * party.company();
    for (let at = from; at < count; at += 1) {
      const most = mostFrom(at, ground, size);
      if (most <= collect.above()) return;
      if (!party.add(order[at] ?? 0)) continue;
      const more = own + (worth[at] ?? 0) - (hope[at] ?? 0);
      offer(more);
      if (party.size() < room) extend(at + 1, more);
      party.drop();
    }
  };

  const own = sumOf(aim.ofYouth, base.youths) + aim.fits * base.worth;
  if (base.isPinned) offer(own);
  if (room > base.youths.length) extend(0, own);
  return collect.found;
}

const sumOf = (values: ArrayLike<number>, indexes: readonly number[]) =>
  indexes.reduce((sum, index) => sum + (values[index] ?? 0), 0);

function youthsOf({ base, first, youths }: Book, units: readonly number[]): readonly number[] {
  const all = [...base.youths];
  for (const unit of units) {
    for (let at = first[unit] ?? 0; at < (first[unit + 1] ?? 0); at += 1) all.push(youths[at] ?? 0);
  }
  return all.sort((a, b) => a - b);
}
