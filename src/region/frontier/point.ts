import { homeTenths } from '../../matching/distance.ts';
import type { Plan } from '../../matching/plan.ts';
import type { Table } from '../../matching/table.ts';

/** What a setting comes to. Distances are in tenths of a kilometre, from home, of who gets a place. */
export interface Figures {
  readonly placed: number;
  readonly of: number;
  readonly meanTenths: number | undefined;
  readonly medianTenths: number | undefined;
  /** The mean of the tenth who live farthest away. */
  readonly farthestTenths: number | undefined;
  /** How many homes have so many youths, once all have come. Homes where nobody lives do not count. */
  readonly homesOf: ReadonlyMap<number, number>;
  /** One worker on the group for every so many youths begun. */
  readonly workers: number;
  readonly cost: Cost;
}

/** Of the homes where somebody lives. */
export interface Cost {
  readonly homesWithRate: number;
  readonly homesWithout: number;
  /** Who lives in a home with a rate, and what a day costs for all of them. */
  readonly youths: number;
  readonly centsPerDay: number;
}

/** By group code, in euro cents for a youth and a day. */
export type DayRates = ReadonlyMap<string, number>;

export function figuresOf({ youths, groups, policy }: Table, plan: Plan, rates: DayRates): Figures {
  const youthOf = new Map(youths.map((youth) => [youth.code, youth]));
  const groupOf = new Map(groups.map((group) => [group.code, group]));
  const far = plan.placements
    .flatMap((placement) => {
      const [youth, group] = [youthOf.get(placement.youth), groupOf.get(placement.group)];
      return youth && group ? [homeTenths(youth, group, policy.detour)] : [];
    })
    .sort((a, b) => a - b);
  const lived = groups
    .map(({ code, residents }) => ({
      code,
      living: residents.length + plan.placements.filter(({ group }) => group === code).length,
    }))
    .filter(({ living }) => living > 0);
  const bySize = Map.groupBy(lived, ({ living }) => living);
  return {
    placed: plan.placements.length,
    of: youths.length,
    meanTenths: meanOf(far),
    medianTenths: meanOf(middleOf(far)),
    farthestTenths: meanOf(far.slice(far.length - Math.ceil(far.length / 10))),
    homesOf: new Map(
      [...bySize].sort(([a], [b]) => a - b).map(([living, homes]) => [living, homes.length]),
    ),
    workers: lived.reduce((sum, { living }) => sum + Math.ceil(living / policy.youthsPerWorker), 0),
    cost: costOf(lived, rates),
  };
}

function costOf(
  lived: readonly { readonly code: string; readonly living: number }[],
  rates: DayRates,
): Cost {
  const known = lived.flatMap(({ code, living }) => {
    const cents = rates.get(code);
    return cents === undefined ? [] : [{ living, cents }];
  });
  return {
    homesWithRate: known.length,
    homesWithout: lived.length - known.length,
    youths: known.reduce((sum, { living }) => sum + living, 0),
    centsPerDay: known.reduce((sum, { living, cents }) => sum + living * cents, 0),
  };
}

const meanOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** One in the middle, or two. */
const middleOf = (sorted: readonly number[]): readonly number[] =>
  sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
