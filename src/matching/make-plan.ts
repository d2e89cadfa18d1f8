import { type Choice, type Packing, totalsOf } from './packing.ts';
import type { Placement, Plan, SolverReport, Totals, Unplaced } from './plan.ts';
import type { Register } from './register.ts';

/** Puts a choice into the words of the plan, by youth code. */
export function makePlan(
  register: Register,
  packing: Packing,
  choice: Choice,
  bounds: Totals,
  solver: SolverReport,
): Plan {
  const totals = totalsOf(packing, choice);
  const placements = choice
    .flatMap((index) => packing.candidates[index]?.seats ?? [])
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
    unplaced: unplaced(register, packing, new Set(placements.map(({ youth }) => youth))),
    solver,
  };
}

const unplaced = (
  { table }: Register,
  { ofYouth }: Packing,
  placed: ReadonlySet<string>,
): Unplaced[] =>
  table.youths.flatMap(({ code }, index) =>
    placed.has(code)
      ? []
      : [{ youth: code, reason: ofYouth[index]?.length ? 'others-came-first' : 'no-place-fits' }],
  );
