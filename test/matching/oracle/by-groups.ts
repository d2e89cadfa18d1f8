import type { OraclePlan } from './every-plan.ts';
import { groupWith } from './every-plan.ts';
import { pairSaysNo } from './pair-fits.ts';
import type { RawTable } from './raw-table.ts';
import type { Totals } from './totals-of.ts';
import { isBetter, nothing, sumOf } from './totals-of.ts';

/** Every composition of a table, the pins applied. */
export function everyComposition(table: RawTable): OraclePlan[] {
  const pins = table.pinned ?? [];
  return compositionsPerGroup(table)
    .flat()
    .filter((one) => {
      const group = one.seats[0]!.group;
      const codes = one.seats.map((seat) => seat.youth);
      return pins.every(([youth, at]) => codes.includes(youth) === (at === group));
    });
}

/** Group after group, remembering only who is placed already: for tables too large to list every plan. */
export function bestByGroups(table: RawTable): Totals {
  const perGroup = compositionsPerGroup(table);
  const known = new Map<string, Totals>();

  const bestFrom = (group: number, placed: string[]): Totals => {
    const here = perGroup[group];
    if (here === undefined) return nothing;
    const key = [group, ...placed.toSorted()].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;

    let best = bestFrom(group + 1, placed);
    for (const one of here) {
      const codes = one.seats.map((seat) => seat.youth);
      if (codes.some((code) => placed.includes(code))) continue;
      const total = sumOf(one.totals, bestFrom(group + 1, [...placed, ...codes]));
      if (isBetter(total, best)) best = total;
    }
    known.set(key, best);
    return best;
  };
  return bestFrom(0, []);
}

function compositionsPerGroup(table: RawTable): OraclePlan[][] {
  return table.groups.map((group, index) => {
    const welcome = table.youths
      .filter((youth) =>
        group.vacancies.some((one) => pairSaysNo(table, youth, group, one).length === 0),
      )
      .map((youth) => youth.code);
    return subsets(welcome, group.arrivalsAtOnce)
      .filter((codes) => codes.length > 0)
      .flatMap((codes) => groupWith(table, index, codes) ?? []);
  });
}

function subsets(codes: string[], most: number): string[][] {
  const [first, ...rest] = codes;
  if (first === undefined || most === 0) return [[]];
  return [...subsets(rest, most), ...subsets(rest, most - 1).map((some) => [first, ...some])];
}
