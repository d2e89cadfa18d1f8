import { tiers } from '../../src/matching/candidate.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import { type Register, siblingSetOf } from '../../src/matching/register.ts';
import type { Youth } from '../../src/matching/table.ts';
import { groupRows, type Helper } from './group-rows.ts';
import type { PairColumn } from './pair-columns.ts';

export interface PairRows {
  readonly rows: readonly Row[];
  /** For each tier, what each column is worth; helpers come after the pairs. */
  readonly worths: readonly (readonly number[])[];
}

/** Everything the rules say, as rows over pairs, with helper columns where a rule looks at the whole group. */
export function pairRows(register: Register, columns: readonly PairColumn[]): PairRows {
  const rows: Row[] = [];
  const helpers: Helper[] = [];
  const ofYouth = Map.groupBy(columns.keys(), (at) => columns[at]?.pair.youth);
  const ofGroup = Map.groupBy(columns.keys(), (at) => columns[at]?.pair.group);
  for (const all of ofYouth.values()) rows.push(atMost(1, all));
  for (const [group, all] of ofGroup) {
    if (group === undefined) continue;
    const byYouth = new Map<Youth, number[]>();
    for (const at of all) {
      const youth = columns[at]?.pair.youth;
      if (youth !== undefined) byYouth.set(youth, [...(byYouth.get(youth) ?? []), at]);
    }
    for (const { code, places } of group.vacancies) {
      rows.push(
        atMost(
          places,
          all.filter((at) => columns[at]?.pair.vacancy.code === code),
        ),
      );
    }
    const addHelper = (helper: Helper) => columns.length + helpers.push(helper) - 1;
    rows.push(...groupRows(register, group, byYouth, addHelper));
    rows.push(...siblingRows(register, byYouth));
  }
  const worths = tiers.map((tier) => [
    ...columns.map(({ values }) => values[tier]),
    ...helpers.map(({ worth }) => (tier === 3 ? worth : 0)),
  ]);
  return { rows, worths };
}

/** Siblings who must come together: each as often as the first of them. */
function siblingRows(register: Register, byYouth: ReadonlyMap<Youth, readonly number[]>): Row[] {
  return [...byYouth].flatMap(([youth, here]): Row[] => {
    const set = siblingSetOf(register, youth);
    if (set?.must !== true) return [];
    return set.members
      .filter((other) => other !== youth)
      .map((other) => {
        const there = byYouth.get(other) ?? [];
        return {
          kind: 'equal',
          bound: 0,
          columns: [...here, ...there],
          coefficients: [...here.map(() => 1), ...there.map(() => -1)],
        };
      });
  });
}

export const atMost = (
  bound: number,
  columns: readonly number[],
  coefficients = columns.map(() => 1),
): Row => ({ kind: 'at-most', bound, columns, coefficients });
