import type { RawTable, RawYouth } from '../../matching/oracle/raw-table.ts';
import { policyOf } from '../../matching/oracle/raw-table.ts';
import {
  ageAt,
  daysFrom,
  homeTenths,
  tenthsBetween,
} from '../../matching/oracle/days-and-distances.ts';

export interface Placed {
  readonly youth: string;
  readonly group: string;
}

/** What the sheet is about, read from the raw rows a second time and written from the definitions. */
export interface ByHand {
  readonly keys: Readonly<Record<string, string>>;
  readonly youth: RawYouth;
  readonly days: number;
  readonly km: number | undefined;
  readonly placed: boolean;
  readonly hasSchool: boolean;
  readonly kept: boolean;
  readonly hasSibling: boolean;
  readonly together: boolean;
}

export function readByHand(
  table: RawTable,
  placements: readonly Placed[],
  regionOf: (code: string) => string | undefined,
): ByHand[] {
  const policy = policyOf(table);
  const goesTo = (code: string) => placements.find(({ youth }) => youth === code)?.group;
  const rows: ByHand[] = [];
  for (const youth of table.youths) {
    if ((table.pinned ?? []).some(([code]) => code === youth.code)) continue;
    const group = table.groups.find(({ code }) => code === goesTo(youth.code));
    const age = ageAt(youth.bornOn, table.today);
    const family = table.youths.filter(
      (one) => one !== youth && youth.siblings !== null && one.siblings === youth.siblings,
    );
    const from = age % 2 === 0 ? age : age - 1;
    rows.push({
      youth,
      keys: {
        ages: `${from}-${from + 1}`,
        sex: youth.sex,
        region: regionOf(youth.code) ?? '',
        setting: youth.setting,
        siblings: family.length > 0 ? 'set' : 'alone',
        intensity: youth.intensity > 2 ? '3-4' : '1-2',
      },
      days: daysFrom(youth.waitingSince, table.today),
      km: group && homeTenths(youth.homes, group.location, policy) / 10,
      placed: group !== undefined,
      hasSchool: group !== undefined && youth.school !== null,
      kept:
        group !== undefined &&
        youth.school !== null &&
        tenthsBetween(youth.school, group.location, policy) <= policy.schoolKm * 10,
      hasSibling: group !== undefined && family.length > 0,
      together:
        group !== undefined &&
        family.length > 0 &&
        family.every(({ code }) => goesTo(code) === group.code),
    });
  }
  return rows;
}

export const roundedToFive = (number: number): number => Math.floor((number + 2.5) / 5) * 5;

/** By sorting and counting off, without a formula. */
export function middleOf(numbers: readonly number[]): number {
  let sorted = [...numbers].sort((a, b) => a - b);
  while (sorted.length > 2) sorted = sorted.slice(1, -1);
  return sorted.reduce((a, b) => a + b, 0) / sorted.length;
}
