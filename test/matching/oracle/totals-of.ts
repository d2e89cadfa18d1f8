import {
  daysFrom,
  daysLater,
  homeTenths,
  monthsLater,
  tenthsBetween,
  turns,
} from './days-and-distances.ts';
import type { Seat } from './group-fits.ts';
import { spreadDays } from './group-fits.ts';
import type { RawGroup, RawTable, RawYouth } from './raw-table.ts';
import { hasPair, policyOf } from './raw-table.ts';

export type Totals = [danger: number, placed: number, waiting: number, fit: number];

export const nothing: Totals = [0, 0, 0, 0];

export const sumOf = (a: Totals, b: Totals): Totals => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
];

/** The first tier in which they differ decides. */
export function isBetter(a: Totals, b: Totals): boolean {
  const tier = a.findIndex((total, index) => total !== b[index]);
  return tier >= 0 && a[tier]! > b[tier]!;
}

/** What one group with its newcomers adds to the plan, tier by tier, higher is better. */
export function totalsOf(table: RawTable, group: RawGroup, seats: Seat[]): Totals {
  const newcomers = seats.map((seat) => table.youths.find((one) => one.code === seat.youth)!);
  const total = (count: (youth: RawYouth) => number): number =>
    newcomers.reduce((sum, youth) => sum + count(youth), 0);

  const misfit =
    seats.reduce((sum, seat, index) => sum + ownMisfit(table, group, newcomers[index]!, seat), 0) +
    groupMisfit(table, group, newcomers);
  return [
    total((youth) => danger(table, youth)),
    newcomers.length,
    total((youth) =>
      Math.min(daysFrom(youth.waitingSince, table.today), policyOf(table).waitingCapDays),
    ),
    0 - misfit,
  ];
}

function danger(table: RawTable, youth: RawYouth): number {
  if (youth.urgency === 'crisis') return 3;
  const lapse = daysLater(table.today, policyOf(table).lapseDays);
  if (youth.startBy !== null && youth.startBy <= lapse) return 2;
  return youth.urgency === 'urgent' ? 1 : 0;
}

const tenths = (kilometres: number): number => Math.round(kilometres * 10);

/** Whole tenths of a kilometre-equivalent, more is worse. */
export function ownMisfit(table: RawTable, group: RawGroup, youth: RawYouth, seat: Seat): number {
  const policy = policyOf(table);
  let sum = homeTenths(youth.homes, group.location, policy);

  if (youth.school?.keep === 'prefer') {
    const school = tenthsBetween(youth.school, group.location, policy);
    sum += Math.floor(school * policy.schoolWeight + 0.5);
  }
  if (youth.wishes.includes(group.code)) sum -= tenths(policy.wishBonus);
  for (const desirable of youth.desirable) {
    if (!group.offers.includes(desirable)) sum += tenths(policy.desirablePenalty);
  }
  const soon = monthsLater(seat.startsOn, policy.outgrowMonths);
  if (turns(youth.bornOn, group.stayUntilAge) <= soon) sum += tenths(policy.outgrowPenalty);

  const proposed = (table.pending ?? []).some(([code]) => code === youth.code);
  if (proposed && !hasPair(table.pending, youth.code, group.code)) {
    sum += tenths(policy.changePenalty);
  }
  return sum;
}

function groupMisfit(table: RawTable, group: RawGroup, newcomers: RawYouth[]): number {
  const policy = policyOf(table);
  const everyone = [...group.residents, ...newcomers];

  const crowding = (people: number): number => {
    const above = people - group.preferredSize;
    if (above <= 0) return 0;
    if (above === 1) return tenths(policy.sizePenalty[0]);
    return tenths(policy.sizePenalty[1]) + (above - 2) * 300;
  };
  const years = (people: { bornOn: string }[]): number => Math.floor(spreadDays(people) / 365.25);

  let sum = crowding(everyone.length) - crowding(group.residents.length);
  sum += (years(everyone) - years(group.residents)) * tenths(policy.spreadPenalty);

  const sets = new Set(newcomers.flatMap((youth) => youth.siblings ?? []));
  for (const set of sets) {
    const all = table.youths.filter((youth) => youth.siblings === set);
    if (all.some((youth) => youth.siblingsTogether === 'must')) continue;
    const here = newcomers.filter((youth) => youth.siblings === set).length;
    sum -= (here - 1) * tenths(policy.siblingBonus);
  }
  return sum;
}
