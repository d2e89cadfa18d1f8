import type { OraclePlan } from './every-plan.ts';
import { groupWith } from './every-plan.ts';
import { pairSaysNo } from './pair-fits.ts';
import type { RawTable } from './raw-table.ts';
import type { Totals } from './totals-of.ts';
import { isBetter, nothing, sumOf } from './totals-of.ts';

/** Every composition of a table, the pins applied. */
export const everyComposition = (table: RawTable): OraclePlan[] =>
  compositionsPerGroup(table).flat();

/**
 * Group after group, remembering only who is placed already: for tables too large to list every plan.
 * Undefined when the pins leave no plan.
 */
export function bestByGroups(table: RawTable): Totals | undefined {
  const perGroup = compositionsPerGroup(table);
  const known = new Map<string, Totals | undefined>();

  const bestFrom = (group: number, placed: string[]): Totals | undefined => {
    const here = perGroup[group];
    if (here === undefined) return nothing;
    const key = [group, ...placed.toSorted()].join(' ');
    if (known.has(key)) return known.get(key);

    const isPinned = (table.pinned ?? []).some(([, at]) => at === table.groups[group]!.code);
    let best = isPinned ? undefined : bestFrom(group + 1, placed);
    for (const one of here) {
      const codes = one.seats.map((seat) => seat.youth);
      if (codes.some((code) => placed.includes(code))) continue;
      const rest = bestFrom(group + 1, [...placed, ...codes]);
      if (rest === undefined) continue;
      const total = sumOf(one.totals, rest);
      if (best === undefined || isBetter(total, best)) best = total;
    }
    known.set(key, best);
    return best;
  };
  return bestFrom(0, []);
}

function compositionsPerGroup(table: RawTable): OraclePlan[][] {
  const pins = table.pinned ?? [];
  return table.groups.map((group, index) => {
    const welcome = table.youths
      .filter((youth) =>
        group.vacancies.some((one) => pairSaysNo(table, youth, group, one).length === 0),
      )
      .map((youth) => youth.code);
    return subsets(welcome, group.arrivalsAtOnce)
      .filter((codes) => codes.length > 0)
      .filter((codes) => pins.every(([code, at]) => codes.includes(code) === (at === group.code)))
      .flatMap((codes) => groupWith(table, index, codes) ?? []);
  });
}

function subsets(codes: string[], most: number): string[][] {
  const [first, ...rest] = codes;
  if (first === undefined || most === 0) return [[]];
  return [...subsets(rest, most), ...subsets(rest, most - 1).map((some) => [first, ...some])];
}
