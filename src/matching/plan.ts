import type { CalendarDay } from '../domain/calendar-day.ts';

export type SolverName = 'javascript-lp-solver' | 'highs';

/** Tier by tier: danger first, as many as possible, longest waiting, fits best. Higher is better. */
export type Totals = readonly [number, number, number, number];

/** The answer. It holds codes only, and it is advice: people decide. */
export interface Plan {
  /** Optimal is proven by our own arithmetic; feasible means that time ran out with a known gap. */
  readonly status: 'optimal' | 'feasible';
  readonly totals: Totals;
  /** No plan can have more in a tier, given the totals before it. */
  readonly bounds: Totals;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly solver: SolverReport;
}

export interface Placement {
  readonly youth: string;
  readonly group: string;
  readonly vacancy: string;
  readonly startsOn: CalendarDay;
}

export interface Unplaced {
  readonly youth: string;
  readonly reason: 'no-place-fits' | 'others-came-first';
}

export interface SolverReport {
  readonly name: SolverName;
  readonly version: string;
  readonly compositions: number;
  readonly rounds: number;
  readonly milliseconds: number;
}

/** The plan as JSON, its keys always in this order. */
export function printPlan(plan: Plan): string {
  const { name, version, compositions, rounds, milliseconds } = plan.solver;
  return JSON.stringify(
    {
      status: plan.status,
      totals: plan.totals,
      bounds: plan.bounds,
      placements: plan.placements.map(({ youth, group, vacancy, startsOn }) => ({
        youth,
        group,
        vacancy,
        startsOn,
      })),
      unplaced: plan.unplaced.map(({ youth, reason }) => ({ youth, reason })),
      solver: { name, version, compositions, rounds, milliseconds },
    },
    null,
    2,
  );
}
