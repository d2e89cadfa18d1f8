import { tiers } from '../../src/matching/candidate.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import type { Register } from '../../src/matching/register.ts';
import type { Group, Youth } from '../../src/matching/table.ts';
import { groupRows, type MakeRows } from './group-rows.ts';
import { atMost, type Helper, roomIn } from './of-group.ts';
import type { PairColumn } from './pair-columns.ts';

export interface PairRows {
  readonly rows: readonly Row[];
  /** For each tier, what each column is worth; helpers come after the pairs. */
  readonly worths: readonly (readonly number[])[];
}

/** Everything the rules say, as rows over pairs, with helper columns where a rule looks at the whole group. */
export function pairRows(
  register: Register,
  columns: readonly PairColumn[],
  made: readonly MakeRows[] = groupRows,
): PairRows {
  const helpers: Helper[] = [];
  const add = (helper: Helper) => columns.length + helpers.push(helper) - 1;
  const columnAt = (at: number): PairColumn => {
    const column = columns[at];
    if (column === undefined) throw new Error(`Column ${at} is no pair`);
    return column;
  };
  const byGroup = new Map<Group, Map<Youth, number[]>>();
  for (const [at, { pair }] of columns.entries()) {
    const byYouth = byGroup.get(pair.group) ?? new Map<Youth, number[]>();
    byGroup.set(pair.group, byYouth.set(pair.youth, [...(byYouth.get(pair.youth) ?? []), at]));
  }
  const ofYouth = Map.groupBy(columns.keys(), (at) => columnAt(at).pair.youth);
  const rows = [...ofYouth.values()].map((all) => atMost(1, all));
  for (const [group, byYouth] of byGroup) {
    const room = roomIn(register, group);
    const one = { register, group, byYouth, columnAt, room, add };
    for (const make of made) for (const row of make(one)) rows.push(row);
  }
  const worths = tiers.map((tier) => [
    ...columns.map(({ values }) => values[tier]),
    ...helpers.map(({ worth }) => (tier === 3 ? worth : 0)),
  ]);
  return { rows, worths };
}
