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
  /** Only where the policy limits the farthest distance. */
  readonly farthest?: Farthest;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly solver: SolverReport;
}

/** Before the last tier is added up: how far the youth goes who goes farthest, of those not accepted before. */
export interface Farthest {
  /** From home, in whole tenths of a kilometre. */
  readonly tenths: number;
  /** No plan that is as good in the first three tiers has less. */
  readonly atLeast: number;
  /** The best plan that does not look at it: what the limit costs. Not there when time ran out. */
  readonly without?: Unlimited;
}

export interface Unlimited {
  readonly tenths: number;
  /** All distances from home together, of everybody in the plan. */
  readonly homeTenths: number;
  /** Its total in the last tier. */
  readonly points: number;
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
      ...(plan.farthest !== undefined && { farthest: printed(plan.farthest) }),
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

const printed = ({ tenths, atLeast, without }: Farthest) => ({
  tenths,
  atLeast,
  ...(without !== undefined && {
    without: {
      tenths: without.tenths,
      homeTenths: without.homeTenths,
      points: without.points,
    },
  }),
});

/** Optimal is a plan in which nothing can be better: neither a total, nor the farthest distance. */
export const isProven = ({
  totals,
  bounds,
  farthest,
}: Pick<Plan, 'totals' | 'bounds' | 'farthest'>) =>
  totals.every((total, tier) => total === bounds[tier]) &&
  (farthest === undefined || farthest.tenths === farthest.atLeast);
