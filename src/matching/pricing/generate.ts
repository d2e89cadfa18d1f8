import type { Column, OpenModel } from '../open-model.ts';
import type { Totals } from '../plan.ts';
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
  readonly secondsLeft: () => number;
  readonly onRound: (round: number) => void;
}

/** How many compositions of a group come in at once. */
const kept = 4;
const mostRounds = 200;

/**
 * Asks the solver for prices, and every group what it would rather take at these, until nobody wants anything
 * else. The solver is believed in nothing: the bound is counted here, from what the groups say.
 */
export function generate(asking: Asking): Generated {
  const { market, pool, model, weights, grain, secondsLeft } = asking;
  const youths = market.points.length;
  const shrink = shrinkFor(asking);
  let best: Generated | undefined;
  let rounds = 0;
  model.revalue(pool.columns.map((one) => worthOf(one, weights) / shrink));
  while (rounds < mostRounds && secondsLeft() > 0) {
    const solved = model.solve(secondsLeft());
    if (solved === undefined) break;
    rounds += 1;
    asking.onRound(rounds);
    const duals = solved.prices.map((price) => price * shrink);
    const looked = look(market, cutPrices(weights, duals.slice(0, youths), grain), kept);
    if (best === undefined || looked.bound < best.bound) best = { ...looked, rounds };
    const fresh = wanted(market, pool, looked, duals.slice(youths));
    if (fresh.length === 0) break;
    model.add(fresh.map((one) => columnOf(one, asking, shrink)));
  }
  const free = best ?? look(market, cutPrices(weights, new Float64Array(youths), grain));
  return { ...free, rounds };
}

/** Only what is worth more than the solver's own price of the group would change its mind. */
function wanted(
  market: Market,
  pool: ColumnPool,
  { found }: Looked,
  ofGroups: readonly number[],
): readonly Priced[] {
  return market.books.flatMap((book, at) => {
    const price = (ofGroups[book.index] ?? 0) * millionth;
    const better = (found[at] ?? []).filter(({ reduced }) => reduced > price + noise);
    return pool.take(book.index, better);
  });
}

// In millionths: less than this is the noise of floats.
const noise = 1000;

/** Solvers dislike large numbers; prices are made large again when they come back. */
const shrinkFor = ({ market, weights }: Asking) =>
  Math.max(
    1,
    market.points.reduce((most, one) => Math.max(most, worthOf({ values: one }, weights)), 0) / 1e5,
  );

export const worthOf = ({ values }: Pick<Priced, 'values'>, weights: Totals): number =>
  values.reduce((sum, value, tier) => sum + value * (weights[tier] ?? 0), 0);

const columnOf = (one: Priced, { market, weights }: Asking, shrink: number): Column => ({
  worth: worthOf(one, weights) / shrink,
  rows: rowsFor(market, one),
});

/** A row for each youth, then one for each group. */
export const rowsFor = ({ points }: Market, { group, youths }: Priced): readonly number[] => [
  ...youths,
  points.length + group,
];
