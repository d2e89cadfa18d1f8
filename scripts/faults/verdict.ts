import { checkPlan } from '../../src/matching/check-plan.ts';
import type { Plan, Totals } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';

/** What came of a fault: no plan; the best plan all the same; a legal plan with bounds that hold; or a wrong one. */
export type Verdict = 'refused' | 'right' | 'feasible' | 'wrong';

/** A plan is wrong when it breaks a rule, calls itself best and is not, or claims a bound the best plan exceeds. */
export function verdictOn(table: Table, best: Totals, plan: Plan | undefined): Verdict {
  if (plan === undefined) return 'refused';
  if (checkPlan(table, plan).length > 0) return 'wrong';
  const isBest = plan.totals.every((total, tier) => total === best[tier]);
  if (plan.status === 'optimal') return isBest ? 'right' : 'wrong';
  return boundsHold(best, plan) ? 'feasible' : 'wrong';
}

/** A bound counts for plans with the totals before it, so it speaks of the best only as far as they are equal. */
function boundsHold(best: Totals, { totals, bounds }: Plan): boolean {
  const first = totals.findIndex((total, tier) => total !== best[tier]);
  const upTo = first < 0 ? best.length : first + 1;
  return best.slice(0, upTo).every((total, tier) => total <= (bounds[tier] ?? -Infinity));
}

export type Tally = Readonly<Record<Verdict, number>>;

export const tally = (verdicts: readonly Verdict[]): Tally => {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return {
    wrong: count('wrong'),
    refused: count('refused'),
    right: count('right'),
    feasible: count('feasible'),
  };
};
