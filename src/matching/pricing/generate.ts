import type { Nearness, OpenModel } from '../open-model.ts';
import type { Totals } from '../plan.ts';
import { columnOf, shrinkFor, worthOf } from './column.ts';
import type { ColumnPool, Priced } from './column-pool.ts';
import { type Looked, look } from './look.ts';
import type { Market } from './market.ts';
import { cutPrices, millionth } from './market-prices.ts';

/** The prices that prove most, and after how many rounds. */
export interface Generated extends Looked {
  readonly rounds: number;
}

export interface Asking {
  readonly market: Market;
  readonly pool: ColumnPool;
  /** Holds the columns of the pool. */
  readonly model: OpenModel;
  readonly weights: Totals;
  readonly grain: number;
  /** Prices to begin with, a good guess. */
  readonly start: Float64Array;
  /** A bound that is good enough, in millionths. */
  readonly enough: bigint;
  readonly secondsLeft: () => number;
  /** With what the prices prove by then. */
  readonly onRound: (round: number, best: Looked) => void;
}

/** How many compositions of a group come in at once. */
const kept = 8;
const mostRounds = 200;
// Prices part of the way keep what is known from swinging with every answer of the solver.
const shares = [0.3, 1];
// In larger models prices from the middle come in a fifth of the time: 6 against 27 seconds a round at 6,500 rows.
const manyRows = 3000;

/**
 * Asks the solver for prices, and every group what it would rather take at these, until nobody wants anything
 * else. The solver is believed in nothing: the bound is counted here, from what the groups say.
 */
export async function generate(asking: Asking): Promise<Generated> {
  const { market, pool, model, weights, grain, enough, secondsLeft } = asking;
  const { books, points } = market;
  const shrink = shrinkFor(market, weights);
  const lookAt = (prices: Float64Array) => look(market, cutPrices(weights, prices, grain), kept);
  const take = ({ found }: Looked, isWanted?: (one: Priced) => boolean): number => {
    const fresh = books.flatMap(({ index }, at) => pool.take(index, found[at] ?? [], isWanted));
    model.add(fresh.map((one) => columnOf(market, one, weights, shrink)));
    return fresh.length;
  };

  let center = asking.start;
  let best = lookAt(center);
  model.revalue(pool.columns.map((one) => worthOf(one, weights) / shrink));
  if (pool.columns.length <= books.length) take(best);

  let how: Nearness = points.length + books.length > manyRows ? 'near' : 'exact';
  let rounds = 0;
  while (rounds < mostRounds && best.bound > enough && secondsLeft() > 0) {
    const solved = await model.solve(secondsLeft(), how);
    if (solved === undefined) break;
    rounds += 1;
    asking.onRound(rounds, best);
    const duals = Float64Array.from(solved.prices, (price) => price * shrink);
    let fresh = 0;
    for (const share of shares) {
      const prices = center.map((price, at) => price + share * ((duals[at] ?? 0) - price));
      const looked = lookAt(prices);
      if (looked.bound < best.bound) [best, center] = [looked, prices];
      fresh += take(looked, dearerThan(asking, duals));
    }
    if (fresh === 0 && how === 'exact') break;
    if (fresh < books.length) how = 'exact';
  }
  return { ...best, rounds };
}

/** Only what is worth more than the solver's own prices of its youths and group would change its mind. */
const dearerThan =
  ({ market, weights }: Asking, duals: Float64Array) =>
  (one: Priced): boolean => {
    const paid = one.youths.reduce((sum, youth) => sum + (duals[youth] ?? 0), 0);
    const ofGroup = duals[market.points.length + one.group] ?? 0;
    return worthOf(one, weights) - paid > ofGroup + noise;
  };

// In points: less than this is the noise of floats.
const noise = 1000 / millionth;
