import type { Candidate, TierIndex } from '../candidate.ts';
import type { NamedSolver } from '../match.ts';
import type { Limit, OpenModel } from '../open-model.ts';
import { compareTotals } from '../packing.ts';
import type { Totals } from '../plan.ts';
import { type ColumnPool, columnPool } from './column-pool.ts';
import { firstPlan } from './first-plan.ts';
import { auctionPrices } from './auction/auction-prices.ts';
import { rowsFor } from './column.ts';
import { type Generated, generate } from './generate.ts';
import { grainFor } from './grain.ts';
import type { Looked } from './look.ts';
import { looseBounds } from './loose-bounds.ts';
import type { Market } from './market.ts';
import { proveAll, type Standing } from './prove-all.ts';
import { provenBelow, tierBound, totalsOfPlan } from './prove-tier.ts';
import { settle } from './settle.ts';
import { weightsFor } from './weights.ts';

export interface PricedPlan extends Standing {
  readonly compositions: number;
  readonly rounds: number;
}

export interface PricingWatch {
  readonly secondsLeft: () => number;
  /** In all; fewer, once somebody has enough of it. */
  readonly seconds: () => number;
  /** The tier is not known while one objective holds them all. */
  readonly onRound: (
    round: number,
    proven?: { readonly tier: 1 | 2 | 3 | 4; most: number },
  ) => void;
  /** A plan to fall back on when time runs out. */
  readonly onPlan: (plan: readonly Candidate[], bounds: Totals) => void;
}

// Heavier weights are tried where an earlier tier turns out not to be safe from a later one.
const boosts = [1, 4, 32, 256];
const last = 3;
// When time is short: a bound without a plan is of no use to anybody.
const shareToSettle = 0.4;

/**
 * Compositions that are too many to list are priced. One objective holds all tiers, and its prices say which
 * compositions are worth a look; a whole solve over those gives the plan; prices of its own prove each tier.
 */
export async function packByPrices(
  market: Market,
  solver: NamedSolver,
  watch: PricingWatch,
): Promise<PricedPlan> {
  const pool = columnPool(market);
  const loose = looseBounds(market);
  const start = firstPlan(market, weightsFor(market, last, 1));
  for (const { group, found } of start) pool.take(group, [found]);
  let standing: Standing = {
    plan: start.map(({ group, found }) => market.candidateOf(group, found.youths)),
    bounds: loose,
    proofs: [],
    isSafe: false,
  };
  watch.onPlan(standing.plan, loose);
  const model = await solver.open?.(limitsOf(market));
  if (model === undefined) return { ...standing, compositions: pool.columns.length, rounds: 0 };

  model.add(pool.columns.map((one) => ({ worth: 0, rows: rowsFor(market, one) })));
  const asker = askerOf(market, pool, model, watch);
  try {
    for (const boost of boosts) {
      const fits = await asker.ask(last, boost);
      if (fits === undefined) break;
      const settled = await settle(market, fits, solver.solve, watch.secondsLeft);
      const plan = better(settled, standing.plan);
      watch.onPlan(plan, loose);
      const ask = (tier: TierIndex, totals: Totals) =>
        tier === last ? Promise.resolve(fits) : asker.ask(tier, boost, totals);
      standing = await proveAll(market, plan, loose, ask, solver.solve, watch);
      if (standing.isSafe || watch.secondsLeft() <= 0) break;
    }
  } finally {
    model.close();
  }
  return { ...standing, compositions: pool.columns.length, rounds: asker.rounds() };
}

function askerOf(market: Market, pool: ColumnPool, model: OpenModel, watch: PricingWatch) {
  let rounds = 0;
  const reserve = () => watch.seconds() * shareToSettle;
  const ask = async (
    tier: TierIndex,
    boost: number,
    totals?: Totals,
  ): Promise<Generated | undefined> => {
    const weights = weightsFor(market, tier, boost);
    const grain = grainFor(market, weights);
    if (grain === undefined) return undefined;
    const onRound = (round: number, best: Looked) =>
      watch.onRound(
        round,
        totals && { tier: tierNumber[tier], most: tierBound(best, tier, totals) },
      );
    const secondsLeft = () => watch.secondsLeft() - (totals === undefined ? reserve() : 0);
    const start = auctionPrices(market, weights);
    const enough = totals === undefined ? 0n : provenBelow(weights, tier, totals) - 1n;
    const asking = { market, pool, model, weights, grain, start, enough, secondsLeft, onRound };
    const generated = await generate(asking);
    rounds += generated.rounds;
    return generated;
  };
  return { ask, rounds: () => rounds };
}

const tierNumber = [1, 2, 3, 4] as const;

const better = (one: readonly Candidate[] | undefined, other: readonly Candidate[]) =>
  one !== undefined && compareTotals(totalsOfPlan(one), totalsOfPlan(other)) >= 0 ? one : other;

/** Each youth at most once; each group at most one composition, and exactly one where somebody is pinned. */
function limitsOf({ register, books }: Market): readonly Limit[] {
  const pinned = new Set(books.filter(({ base }) => base.isPinned).map(({ index }) => index));
  return [
    ...register.table.youths.map((): Limit => ({ kind: 'at-most', bound: 1 })),
    ...register.table.groups.map((_, index): Limit => ({
      kind: pinned.has(index) ? 'equal' : 'at-most',
      bound: 1,
    })),
  ];
}
