import { type Candidate, perTier } from './candidate.ts';
import type { Placement, Plan, SolverReport, Totals, Unplaced } from './plan.ts';
import type { Register } from './register.ts';

/** Puts chosen compositions into the words of the plan, by youth code. */
export function makePlan(
  register: Register,
  chosen: readonly Candidate[],
  /** For each youth of the table, whether any composition holds it. */
  hasPlace: readonly boolean[],
  bounds: Totals,
  solver: SolverReport,
): Plan {
  const totals = perTier((tier) => chosen.reduce((sum, { values }) => sum + values[tier], 0));
  const placements = chosen
    .flatMap(({ seats }) => seats)
    .map(({ youth, group, vacancy, startsOn }): Placement => ({
      youth: youth.code,
      group: group.code,
      vacancy: vacancy.code,
      startsOn,
    }))
    .sort((a, b) => (a.youth < b.youth ? -1 : 1));
  return {
    status: totals.every((total, tier) => total === bounds[tier]) ? 'optimal' : 'feasible',
    totals,
    bounds,
    placements,
    unplaced: unplaced(register, hasPlace, new Set(placements.map(({ youth }) => youth))),
    solver,
  };
}

const unplaced = (
  { table }: Register,
  hasPlace: readonly boolean[],
  placed: ReadonlySet<string>,
): Unplaced[] =>
  table.youths.flatMap(({ code }, index) =>
    placed.has(code)
      ? []
      : [{ youth: code, reason: hasPlace[index] === true ? 'others-came-first' : 'no-place-fits' }],
  );
