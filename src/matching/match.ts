import type { Solve } from './linear-programme.ts';
import type { Open } from './open-model.ts';
import { limitFarthest } from './limit-farthest.ts';
import { listCompositions, mostListed } from './list-compositions.ts';
import { pack } from './pack.ts';
import { packingOf } from './packing.ts';
import type { Plan, SolverName } from './plan.ts';
import type { Certificate } from './pricing/certificate.ts';
import { matchByPrices } from './pricing/match-by-prices.ts';
import { registerOf } from './register.ts';
import type { Table, TableError } from './table.ts';
import { whyPinsFail } from './why-pins-fail.ts';

/** A solver, and which version of it is here. */
export interface NamedSolver {
  readonly version: string;
  readonly solve: Solve;
  /** Only where a relaxation can stay open. */
  readonly open?: Open;
}

export type Solvers = Readonly<Record<SolverName, NamedSolver>>;

export interface MatchOptions {
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  /** Milliseconds since the matching began: this room has no clock of its own. */
  readonly elapsed: () => number;
  readonly onProgress?: (progress: Progress) => void;
  /** By prices, however few the compositions: they come along with the plan. */
  readonly withPrices?: boolean;
}

export type Progress =
  | { readonly step: 'compositions'; readonly count: number }
  /** Looking for good plans, in all tiers at once. */
  | { readonly step: 'plans'; readonly round: number }
  /** Proving a tier; by prices, with what no plan can have more of by then. */
  | {
      readonly step: 'tier';
      readonly tier: 1 | 2 | 3 | 4;
      readonly round: number;
      readonly most?: number;
    }
  /** A plan our own check accepted, to fall back on when time runs out. */
  | { readonly step: 'plan'; readonly plan: Plan };

export type Matched =
  | { readonly ok: true; readonly plan: Plan; readonly prices?: Certificate }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'pins';
      readonly errors: readonly TableError[];
    };

/**
 * Prices were quicker at every number of compositions that was measured: 6 against 13 ms at 188, 42 against 241
 * at 386, 47 against 645 at 1,322. So few are listed all the same, that every day both ways are walked.
 */
const mostUnpriced = 200;

/** Table in, plan out. It awaits nothing but the solvers, and believes neither. */
export const match = (table: Table, options: MatchOptions, solvers: Solvers): Promise<Matched> =>
  table.policy.limitFarthest === true
    ? limitFarthest(table, options, (one, asked) => matchAsIs(one, asked, solvers))
    : matchAsIs(table, options, solvers);

async function matchAsIs(table: Table, options: MatchOptions, solvers: Solvers): Promise<Matched> {
  const register = registerOf(table);
  const most = options.solver === 'auto' ? mostUnpriced : mostListed;
  const candidates = options.withPrices === true ? undefined : listCompositions(register, most);
  if (candidates === undefined) return matchByPrices(register, options, solvers.highs);
  options.onProgress?.({ step: 'compositions', count: candidates.length });
  const packing = packingOf(register, candidates);
  const errors = whyPinsFail(register, packing);
  if (errors.length > 0) return { ok: false, why: 'pins', errors };
  return { ok: true, plan: await pack(register, packing, options, solvers) };
}
