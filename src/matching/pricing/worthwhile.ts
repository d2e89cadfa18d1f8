import type { Book } from './book.ts';
import type { Aim } from './search-book.ts';

/** Units of a book by what each may add, the most first. */
export interface Worthwhile {
  readonly order: Int32Array;
  /** The most it may add, with a sibling beside it that may never come. */
  readonly worth: Float64Array;
  /** The part of that which is only hoped for. */
  readonly hope: Float64Array;
}

/** Puts the units in the order in which the search tries them. */
export function worthwhile(book: Book, aim: Aim): Worthwhile {
  const { first, youths, kin, limits, base } = book;
  const units = first.length - 1;
  const bonus = aim.fits * limits.siblingBonus;
  const near = bonus > 0 ? severalOf(book) : undefined;
  const most = new Float64Array(units);
  const hoped = new Float64Array(units);
  const order: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    let own = aim.fits * (book.worth[unit] ?? 0);
    for (let at = first[unit] ?? 0; at < (first[unit + 1] ?? 0); at += 1) {
      own += aim.ofYouth[youths[at] ?? 0] ?? 0;
    }
    const hope = near?.has(kin[unit] ?? -1) === true ? bonus : 0;
    most[unit] = own + hope;
    hoped[unit] = hope;
    order.push(unit);
  }
  order.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
  return {
    order: Int32Array.from(order),
    worth: Float64Array.from(order, (unit) => most[unit] ?? 0),
    hope: Float64Array.from(order, (unit) => hoped[unit] ?? 0),
  };

  function severalOf({ kin: ofUnits }: Book): ReadonlySet<number> {
    const seen = new Set(base.kin);
    const several = new Set(base.kin);
    for (const set of ofUnits) {
      if (set < 0) continue;
      if (seen.has(set)) several.add(set);
      seen.add(set);
    }
    return several;
  }
}
