import { checkPlan } from '../../src/matching/check-plan.ts';
import { match } from '../../src/matching/match.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';

/** A plan that keeps every rule and is not the best: that of the table without a pair it needs, said to be optimal. */
export async function worsePlan(table: Table): Promise<Plan> {
  const best = await planOf(table);
  const pinned = new Set(table.pinned.map(([youth]) => youth));
  for (const { youth, group } of best.placements) {
    if (pinned.has(youth)) continue;
    const changed = { ...table, excluded: [...table.excluded, [youth, group] as const] };
    const { totals, ...worse } = await planOf(changed);
    const boast: Plan = { ...worse, totals, bounds: totals, status: 'optimal' };
    const isWorse = totals.join() !== best.totals.join();
    if (isWorse && checkPlan(table, boast).length === 0) return boast;
  }
  throw new Error('No pair is needed for the best plan');
}

async function planOf(table: Table): Promise<Plan> {
  const matched = await match(table, { solver: 'auto', seconds: 20, elapsed: () => 0 }, solvers);
  if (!matched.ok) throw new Error('There is no plan to spoil');
  return matched.plan;
}
