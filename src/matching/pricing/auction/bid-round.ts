import type { Bids } from './bids.ts';
import { nobody, reprice, type Seats } from './seats.ts';

/**
 * Everybody bids for the place that leaves them most, as much as it is better than their second best and a step
 * more; whoever was there goes on looking. Who finds nothing worth its rent stays out. Mends the seats.
 */
export function bidRound({ first, book, worth }: Bids, seats: Seats, step: number): void {
  const { rent, holder, cheapest, price, nextPrice } = seats;
  holder.fill(nobody);
  const looking = Array.from({ length: first.length - 1 }, (_, at) => first.length - 2 - at);
  for (let youth = looking.pop(); youth !== undefined; youth = looking.pop()) {
    let [best, second, wanted] = [0, 0, nobody];
    for (let bid = first[youth] ?? 0; bid < (first[youth + 1] ?? 0); bid += 1) {
      const left = (worth[bid] ?? 0) - (price[book[bid] ?? 0] ?? 0);
      if (left > best) [second, best, wanted] = [best, left, book[bid] ?? 0];
      else if (left > second) second = left;
    }
    if (wanted === nobody) continue;
    const beside = best + (price[wanted] ?? 0) - (nextPrice[wanted] ?? 0);
    const seat = cheapest[wanted] ?? 0;
    const before = holder[seat] ?? nobody;
    rent[seat] = (rent[seat] ?? 0) + best - Math.max(second, beside) + step;
    holder[seat] = youth;
    if (before !== nobody) looking.push(before);
    reprice(seats, wanted);
  }
}
