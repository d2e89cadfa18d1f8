import type { Seat } from './group-fits.ts';
import { bestSeating, groupSaysNo } from './group-fits.ts';
import type { RawTable } from './raw-table.ts';
import type { Totals } from './totals-of.ts';
import { isBetter, nothing, sumOf, totalsOf } from './totals-of.ts';

export interface OraclePlan {
  totals: Totals;
  seats: Seat[];
}

/** Every legal plan of a tiny table: each youth goes to each group or nowhere, and what is wrong falls out. */
export function everyPlan(table: RawTable): OraclePlan[] {
  const judged = new Map<string, OraclePlan | undefined>();
  const judge = (group: number, codes: string[]): OraclePlan | undefined => {
    const key = [group, ...codes].join(' ');
    if (!judged.has(key)) judged.set(key, groupWith(table, group, codes));
    return judged.get(key);
  };

  return everyChoice(table.youths.length, table.groups.length).flatMap((choice) => {
    const parts = table.groups.map((_, group) =>
      judge(
        group,
        table.youths.filter((__, youth) => choice[youth] === group).map((youth) => youth.code),
      ),
    );
    if (!parts.every((part) => part !== undefined)) return [];

    const seats = parts.flatMap((part) => part.seats).sort((a, b) => (a.youth < b.youth ? -1 : 1));
    const pinsHold = (table.pinned ?? []).every(([youth, group]) =>
      seats.some((seat) => seat.youth === youth && seat.group === group),
    );
    return pinsHold ? [{ totals: parts.map((part) => part.totals).reduce(sumOf), seats }] : [];
  });
}

/** Nobody at all is allowed here; that is what a group without newcomers is. */
export function groupWith(table: RawTable, index: number, codes: string[]): OraclePlan | undefined {
  if (codes.length === 0) return { totals: nothing, seats: [] };
  const group = table.groups[index]!;
  const newcomers = table.youths.filter((youth) => codes.includes(youth.code));
  if (groupSaysNo(table, group, newcomers).length > 0) return undefined;

  const seats = bestSeating(table, group, newcomers);
  return seats && { totals: totalsOf(table, group, seats), seats };
}

/** For each youth the number of a group, or -1 for nowhere. */
function everyChoice(youths: number, groups: number): number[][] {
  if (youths === 0) return [[]];
  return everyChoice(youths - 1, groups).flatMap((choice) =>
    Array.from({ length: groups + 1 }, (_, group) => [...choice, group - 1]),
  );
}

export const bestOf = (plans: OraclePlan[]): Totals | undefined =>
  plans.map((plan) => plan.totals).reduce<Totals | undefined>(betterOf, undefined);

/** The totals nobody can beat; undefined when the pins leave no plan at all. */
export const bestTotals = (table: RawTable): Totals | undefined => bestOf(everyPlan(table));

const betterOf = (a: Totals | undefined, b: Totals): Totals =>
  a === undefined || isBetter(b, a) ? b : a;
