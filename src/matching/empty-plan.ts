import { daysBetween } from '../domain/calendar-day.ts';
import { tenths } from './distance.ts';
import type { Plan, SolverReport } from './plan.ts';
import type { Table } from './table.ts';

/** Nobody placed: the plan that is left when time ran out before anything was found, with bounds that hold. */
export function emptyPlan(
  table: Table,
  solver: Pick<SolverReport, 'name' | 'version' | 'milliseconds'>,
): Plan {
  const { policy, youths, groups, today } = table;
  const waited = youths.map(({ waitingSince }) =>
    Math.min(daysBetween(waitingSince, today), policy.waitingCapDays),
  );
  // At most a crisis each; at most the wish and a sibling each, and every penalty for size undone.
  const gains = tenths(policy.wishBonus) + tenths(policy.siblingBonus);
  const sizes = Math.max(...policy.sizePenalty.map(tenths));
  return {
    status: 'feasible',
    totals: [0, 0, 0, 0],
    bounds: [
      3 * youths.length,
      youths.length,
      waited.reduce((sum, days) => sum + days, 0),
      gains * youths.length + sizes * groups.length,
    ],
    ...(policy.limitFarthest === true && { farthest: { tenths: 0, atLeast: 0 } }),
    placements: [],
    unplaced: youths.map(({ code }) => ({ youth: code, reason: 'others-came-first' })),
    solver: {
      ...solver,
      milliseconds: Math.round(solver.milliseconds),
      compositions: 0,
      rounds: 0,
    },
  };
}
