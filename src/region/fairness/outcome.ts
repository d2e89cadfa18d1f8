import { ageOn, daysBetween } from '../../domain/calendar-day.ts';
import { type Ages, bandOf } from '../../domain/pool-projection.ts';
import { homeTenths, schoolTenths, tenths } from '../../matching/distance.ts';
import type { Plan } from '../../matching/plan.ts';
import { type Register, registerOf, siblingSetOf } from '../../matching/register.ts';
import type { Table, Youth } from '../../matching/table.ts';

/** How a run came out for one youth who waited, with what the sheet looks at beside it. */
export interface Outcome {
  readonly code: string;
  /** Of the organisation that looks; the others are only counted. */
  readonly isOwn: boolean;
  readonly ages: Ages;
  readonly sex: Youth['sex'];
  readonly region: string | undefined;
  readonly setting: Youth['setting'];
  readonly inSet: boolean;
  readonly intensity: Ages;
  readonly daysWaited: number;
  readonly isPlaced: boolean;
  /** From here on of who got a place. In whole tenths of a kilometre, as the matching measures. */
  readonly homeTenths: number | undefined;
  /** Within the policy's distance of the own school; nothing where there is no school to keep. */
  readonly schoolKept: boolean | undefined;
  /** With all brothers and sisters who are on the table; nothing where there are none. */
  readonly together: boolean | undefined;
}

/** What the table of a run does not say: the matching has never seen it. */
export interface Labels {
  readonly isOwn: (code: string) => boolean;
  readonly regionOf: (code: string) => string | undefined;
}

/** Everybody who waited when the run was made. Who was accepted before had a place already. */
export function outcomesOf(table: Table, plan: Plan, labels: Labels): readonly Outcome[] {
  const register = registerOf(table);
  const groupOf = new Map(plan.placements.map(({ youth, group }) => [youth, group]));
  return table.youths
    .filter(({ code }) => !register.pinned.has(code))
    .map((youth) => outcomeOf(register, youth, groupOf, labels));
}

function outcomeOf(
  register: Register,
  youth: Youth,
  groupOf: ReadonlyMap<string, string>,
  { isOwn, regionOf }: Labels,
): Outcome {
  const { today } = register.table;
  const { code, sex, setting, bornOn, waitingSince } = youth;
  const set = siblingSetOf(register, youth);
  return {
    code,
    isOwn: isOwn(code),
    ages: bandOf(ageOn(bornOn, today), 2),
    sex,
    region: regionOf(code),
    setting,
    inSet: set !== undefined,
    // Four levels are too fine to say much: the lighter two, and the heavier two.
    intensity: youth.intensity <= 2 ? [1, 2] : [3, 4],
    daysWaited: daysBetween(waitingSince, today),
    ...inPlace(register, youth, groupOf),
  };
}

function inPlace(register: Register, youth: Youth, groupOf: ReadonlyMap<string, string>) {
  const { detour, schoolKm } = register.table.policy;
  const place = groupOf.get(youth.code);
  const group = place === undefined ? undefined : register.groups.get(place);
  if (group === undefined) {
    return { isPlaced: false, homeTenths: undefined, schoolKept: undefined, together: undefined };
  }
  const school = schoolTenths(youth, group, detour);
  const set = siblingSetOf(register, youth);
  return {
    isPlaced: true,
    homeTenths: homeTenths(youth, group, detour),
    schoolKept: school === undefined ? undefined : school <= tenths(schoolKm),
    together: set?.members.every(({ code }) => groupOf.get(code) === group.code),
  };
}
