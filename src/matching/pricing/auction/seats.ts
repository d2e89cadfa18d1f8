import type { Market } from '../market.ts';

/** The free places of every group, one by one, and what they cost now. */
export interface Seats {
  /** Those of book b: from first[b] up to first[b + 1]. */
  readonly first: Int32Array;
  /** What the size of the group costs or earns at this place. */
  readonly term: Float64Array;
  readonly rent: Float64Array;
  /** Who sits there, or -1. */
  readonly holder: Int32Array;
  /** Per book: its cheapest place, what that costs, and what the next would. */
  readonly cheapest: Int32Array;
  readonly price: Float64Array;
  readonly nextPrice: Float64Array;
}

export const nobody = -1;

export function seatsOf({ books }: Market, fits: number): Seats {
  const first = new Int32Array(books.length + 1);
  const term: number[] = [];
  for (const [at, { room, base, limits }] of books.entries()) {
    for (let size = base.youths.length; size < room; size += 1) {
      term.push(((limits.sizeTerm[size + 1] ?? 0) - (limits.sizeTerm[size] ?? 0)) * fits);
    }
    first[at + 1] = term.length;
  }
  const seats: Seats = {
    first,
    term: Float64Array.from(term),
    rent: new Float64Array(term.length),
    holder: new Int32Array(term.length).fill(nobody),
    cheapest: new Int32Array(books.length).fill(nobody),
    price: new Float64Array(books.length),
    nextPrice: new Float64Array(books.length),
  };
  for (let book = 0; book < books.length; book += 1) reprice(seats, book);
  return seats;
}

/** After a rent of the book has changed. */
export function reprice(
  { first, rent, term, cheapest, price, nextPrice }: Seats,
  book: number,
): void {
  let [least, next, at] = [Infinity, Infinity, nobody];
  for (let seat = first[book] ?? 0; seat < (first[book + 1] ?? 0); seat += 1) {
    const cost = (rent[seat] ?? 0) - (term[seat] ?? 0);
    if (cost < least) [next, least, at] = [least, cost, seat];
    else if (cost < next) next = cost;
  }
  cheapest[book] = at;
  price[book] = least;
  nextPrice[book] = next;
}
