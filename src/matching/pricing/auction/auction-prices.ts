import type { Totals } from '../../plan.ts';
import type { Market } from '../market.ts';
import { bidRound } from './bid-round.ts';
import { type Bids, bidsOf } from './bids.ts';
import { nobody, reprice, type Seats, seatsOf } from './seats.ts';

// Shares of the largest bid. A coarser first step was quicker, and left places dearer than anybody found them.
const steps = [1e-3, 1e-4, 1e-5];

/**
 * Prices to begin with: what every youth has left over after an auction of single places, in points. It knows
 * nothing of who goes well with whom, so they are a good guess and no more; any prices give a true bound.
 */
export function auctionPrices(market: Market, weights: Totals): Float64Array {
  const bids = bidsOf(market, weights);
  const seats = seatsOf(market, weights[3]);
  const largest = bids.worth.reduce((most, one) => Math.max(most, one), 1);
  let left = leftOver(bids, seats);
  for (const step of steps) {
    bidRound(bids, seats, step * largest);
    left = leftOver(bids, seats);
    lowerEmpty(bids, seats, left);
  }
  return left;
}

function leftOver({ first, book, worth }: Bids, { price }: Seats): Float64Array {
  const left = new Float64Array(first.length - 1);
  for (let youth = 0; youth < left.length; youth += 1) {
    let most = 0;
    for (let bid = first[youth] ?? 0; bid < (first[youth + 1] ?? 0); bid += 1) {
      most = Math.max(most, (worth[bid] ?? 0) - (price[book[bid] ?? 0] ?? 0));
    }
    left[youth] = most;
  }
  return left;
}

/** A place that everybody has left is too dear: its rent goes down until somebody might as well take it. */
function lowerEmpty({ first, book, worth }: Bids, seats: Seats, left: Float64Array): void {
  const wanted = new Float64Array(seats.first.length - 1).fill(-Infinity);
  for (let youth = 0; youth < left.length; youth += 1) {
    for (let bid = first[youth] ?? 0; bid < (first[youth + 1] ?? 0); bid += 1) {
      const at = book[bid] ?? 0;
      wanted[at] = Math.max(wanted[at] ?? 0, (worth[bid] ?? 0) - (left[youth] ?? 0));
    }
  }
  for (let at = 0; at < wanted.length; at += 1) {
    for (let seat = seats.first[at] ?? 0; seat < (seats.first[at + 1] ?? 0); seat += 1) {
      if (seats.holder[seat] !== nobody) continue;
      const fair = Math.max(0, (wanted[at] ?? 0) + (seats.term[seat] ?? 0));
      seats.rent[seat] = Math.min(seats.rent[seat] ?? 0, fair);
    }
    reprice(seats, at);
  }
}
