import { type MatchOptions, match } from '../../src/matching/match.ts';
import type { Plan, Totals } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { faulty, type SolverFault } from './solver-faults.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** A table and what the best plan of it adds up to. */
export interface Known {
  readonly table: Table;
  readonly plan: Plan;
  readonly best: Totals;
}

/** The three ways to a plan: listed with either solver, and priced. */
const ways: readonly Pick<MatchOptions, 'solver' | 'withPrices'>[] = [
  { solver: 'javascript-lp-solver' },
  { solver: 'highs' },
  { solver: 'highs', withPrices: true },
];

const seconds = 2;

/** Every table by every way, with this fault in the solvers. */
export async function trySolvers(
  known: readonly Known[],
  fault: SolverFault,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { table, best } of known) {
    for (const way of ways)
      verdicts.push(verdictOn(table, best, await planWith(table, way, fault)));
  }
  return verdicts;
}

async function planWith(
  table: Table,
  way: (typeof ways)[number],
  fault: SolverFault,
): Promise<Plan | undefined> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  try {
    const matched = await match(table, { ...way, seconds, elapsed }, faulty(solvers, fault));
    return matched.ok ? matched.plan : undefined;
  } catch {
    // In the process that thinks this is a crash, which is refused.
    return undefined;
  }
}
