import type { Totals } from '../../plan.ts';
import type { Market } from '../market.ts';

/** What a place in each group is worth to each youth, by itself: youth after youth, as numbers side by side. */
export interface Bids {
  /** Those of youth y: from first[y] up to first[y + 1]. */
  readonly first: Int32Array;
  /** Which book, by its place in the market. */
  readonly book: Int32Array;
  readonly worth: Float64Array;
}

export function bidsOf({ points, books }: Market, weights: Totals): Bids {
  const first = new Int32Array(points.length + 1);
  for (const { youths } of books) {
    for (const youth of youths) first[youth + 1] = (first[youth + 1] ?? 0) + 1;
  }
  for (let youth = 0; youth < points.length; youth += 1) {
    first[youth + 1] = (first[youth + 1] ?? 0) + (first[youth] ?? 0);
  }
  const next = first.slice();
  const count = first.at(-1) ?? 0;
  const bids = { first, book: new Int32Array(count), worth: new Float64Array(count) };
  const own = points.map(([a, b, c]) => a * weights[0] + b * weights[1] + c * weights[2]);

  for (const [at, { first: members, youths, worth }] of books.entries()) {
    for (let unit = 0; unit + 1 < members.length; unit += 1) {
      const [from, to] = [members[unit] ?? 0, members[unit + 1] ?? 0];
      // Those who come together share what they are worth together.
      const fits = ((worth[unit] ?? 0) * weights[3]) / (to - from);
      for (let member = from; member < to; member += 1) {
        const youth = youths[member] ?? 0;
        const bid = next[youth] ?? 0;
        next[youth] = bid + 1;
        bids.book[bid] = at;
        bids.worth[bid] = (own[youth] ?? 0) + fits;
      }
    }
  }
  return bids;
}
