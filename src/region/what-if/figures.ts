import { homeTenths, schoolTenths, tenths } from '../../matching/distance.ts';
import type { Plan, Totals } from '../../matching/plan.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/** A table, and the best plan that was found for it. */
export interface Side {
  readonly table: Table;
  readonly plan: Plan;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What a plan comes to for everybody together. Distances are in tenths of a kilometre. */
export interface Figures {
  readonly totals: Totals;
  /** Of all youths on the table. */
  readonly placed: Share;
  /** From home, of all who get a place; nothing when nobody does. */
  readonly meanTenths: number | undefined;
  readonly farthestTenths: number | undefined;
  /** Who gets a place and has a school of their own: how many find it near enough to keep it. */
  readonly schoolKept: Share;
  /** Sets of brothers and sisters on the table of whom all come to live in one home. */
  readonly siblingsTogether: Share;
  /** Homes where, once all have come, more youths live than it prefers; and how many youths that is too many. */
  readonly abovePreferred: { readonly homes: number; readonly youths: number };
  /** Of all free places. */
  readonly placesFilled: Share;
}

export function figuresOf(side: Side): Figures {
  const { table, plan } = side;
  const seats = seatsOf(side);
  const far = seats.map(({ youth, home }) => homeTenths(youth, home, table.policy.detour));
  const tooMany = table.groups
    .map((home) => home.residents.length + comingTo(plan, home) - home.preferredSize)
    .filter((more) => more > 0);
  return {
    totals: plan.totals,
    placed: { count: plan.placements.length, of: table.youths.length },
    meanTenths: far.length === 0 ? undefined : sum(far) / far.length,
    farthestTenths: far.length === 0 ? undefined : Math.max(...far),
    schoolKept: schoolKept(side, seats),
    siblingsTogether: siblingsTogether(side),
    abovePreferred: { homes: tooMany.length, youths: sum(tooMany) },
    placesFilled: {
      count: plan.placements.length,
      of: sum(table.groups.flatMap(({ vacancies }) => vacancies).map(({ places }) => places)),
    },
  };
}

/** How many the plan brings to this home. */
export const comingTo = ({ placements }: Plan, { code }: Group): number =>
  placements.filter(({ group }) => group === code).length;

interface Seat {
  readonly youth: Youth;
  readonly home: Group;
}

function seatsOf({ table, plan }: Side): Seat[] {
  const youths = new Map(table.youths.map((youth) => [youth.code, youth]));
  const homes = new Map(table.groups.map((home) => [home.code, home]));
  return plan.placements.flatMap((placement) => {
    const [youth, home] = [youths.get(placement.youth), homes.get(placement.group)];
    return youth === undefined || home === undefined ? [] : [{ youth, home }];
  });
}

function schoolKept({ table: { policy } }: Side, seats: readonly Seat[]): Share {
  const far = seats
    .map(({ youth, home }) => schoolTenths(youth, home, policy.detour))
    .filter((distance) => distance !== undefined);
  return { count: far.filter((one) => one <= tenths(policy.schoolKm)).length, of: far.length };
}

function siblingsTogether({ table, plan }: Side): Share {
  const groupOf = new Map(plan.placements.map(({ youth, group }) => [youth, group]));
  const sets = [...Map.groupBy(table.youths, ({ siblings }) => siblings)]
    .filter(([set, members]) => set !== null && members.length > 1)
    .map(([, members]) => members);
  const together = sets.filter((members) => {
    const homes = new Set(members.map(({ code }) => groupOf.get(code)));
    return homes.size === 1 && !homes.has(undefined);
  });
  return { count: together.length, of: sets.length };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
