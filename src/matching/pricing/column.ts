import type { Column } from '../open-model.ts';
import type { Totals } from '../plan.ts';
import type { Priced } from './column-pool.ts';
import type { Market } from './market.ts';

export const worthOf = ({ values }: Pick<Priced, 'values'>, weights: Totals): number =>
  values.reduce((sum, value, tier) => sum + value * (weights[tier] ?? 0), 0);

/** Solvers dislike large numbers; prices are made large again when they come back. */
export const shrinkFor = ({ points }: Market, weights: Totals): number =>
  Math.max(
    1,
    points.reduce((most, one) => Math.max(most, worthOf({ values: one }, weights)), 0) / 1e5,
  );

export const columnOf = (market: Market, one: Priced, weights: Totals, shrink: number): Column => ({
  worth: worthOf(one, weights) / shrink,
  rows: rowsFor(market, one),
});

/** A row for each youth, then one for each group. */
export const rowsFor = ({ points }: Market, { group, youths }: Priced): readonly number[] => [
  ...youths,
  points.length + group,
];
