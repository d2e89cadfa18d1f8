import { dayNumber } from '../../src/domain/calendar-day.ts';
import { tenths } from '../../src/matching/distance.ts';
import type { Row } from '../../src/matching/linear-programme.ts';
import { type Register, siblingSetOf } from '../../src/matching/register.ts';
import { daysApart } from '../../src/matching/spread.ts';
import type { Group, Youth } from '../../src/matching/table.ts';
import { atMost } from './pair-rows.ts';

/** A yes or no that a rule about the whole group needs beside the pairs; it counts in the last tier. */
export interface Helper {
  readonly worth: number;
}

type Columns = ReadonlyMap<Youth, readonly number[]>;
type AddHelper = (helper: Helper) => number;

const daysInYear = 365.25;

export function groupRows(
  register: Register,
  group: Group,
  byYouth: Columns,
  add: AddHelper,
): Row[] {
  const { policy } = register.table;
  const all = [...byYouth.values()].flat();
  const living = group.residents.length;
  const most = Math.min(
    group.size,
    policy.mostInGroup,
    policy.youthsPerWorker * group.staffOnGroup,
  );
  const room = Math.max(0, Math.min(group.arrivalsAtOnce, Math.floor(most) - living));
  return [
    atMost(room, all),
    ...careRows(group, byYouth),
    ...apartRows(register, byYouth),
    ...sizeRows(register, group, all, room, add),
    ...ageRows(register, group, byYouth, room, add),
    ...bonusRows(register, byYouth, add),
  ];
}

function careRows(group: Group, byYouth: Columns): Row[] {
  const weighed = (weigh: (youth: Youth) => number, bound: number): Row => {
    const columns = [...byYouth].flatMap(([youth, all]) => (weigh(youth) > 0 ? all : []));
    const coefficients = [...byYouth].flatMap(([youth, all]) =>
      weigh(youth) > 0 ? all.map(() => weigh(youth)) : [],
    );
    return atMost(bound, columns, coefficients);
  };
  const care = group.residents.reduce((sum, { intensity }) => sum + intensity, 0);
  return [
    ...(group.intensityBudget === null
      ? []
      : [weighed(({ intensity }) => intensity, group.intensityBudget - care)]),
    ...Object.entries(group.riskCaps).map(([risk, cap]) =>
      weighed(
        ({ risks }) => (risks.includes(risk) ? 1 : 0),
        Math.max(0, cap - group.residents.filter(({ risks }) => risks.includes(risk)).length),
      ),
    ),
  ];
}

const apartRows = ({ apart }: Register, byYouth: Columns): Row[] =>
  [...byYouth].flatMap(([one, here]) =>
    [...byYouth].flatMap(([other, there]) =>
      one.code < other.code && apart.get(one.code)?.has(other.code) === true
        ? [atMost(1, [...here, ...there])]
        : [],
    ),
  );

/** A helper for each youth above the size the group prefers; each costs no less than the one before. */
function sizeRows(
  { table: { policy } }: Register,
  group: Group,
  all: readonly number[],
  room: number,
  add: AddHelper,
): Row[] {
  const [one, two] = policy.sizePenalty.map(tenths) as [number, number];
  const steps = [one, two - one, ...Array.from({ length: 12 }, () => 300)];
  const above = Math.max(0, group.residents.length - group.preferredSize);
  const free = Math.max(0, group.preferredSize - group.residents.length);
  if (room <= free) return [];
  const helpers = steps.slice(above, above + room - free).map((step) => add({ worth: 0 - step }));
  return [atMost(free, [...all, ...helpers], [...all.map(() => 1), ...helpers.map(() => -1)])];
}

/** Who is too far apart in age cannot both come; and a helper for each whole year that the ages grow apart. */
function ageRows(
  { table: { policy } }: Register,
  group: Group,
  byYouth: Columns,
  room: number,
  add: AddHelper,
): Row[] {
  const people = [...byYouth].map(([youth, columns]) => ({
    youth,
    columns,
    born: dayNumber(youth.bornOn),
  }));
  const before = daysApart(group.residents);
  const limit = Math.max(daysInYear * group.maxAgeSpread, before);
  const yearsOf = (days: number) => Math.floor(days / daysInYear);
  const alone = people.map(({ youth }) => daysApart([...group.residents, youth]));
  const widest = Math.min(
    yearsOf(limit),
    yearsOf(Math.max(0, daysApart([...group.residents, ...byYouth.keys()]))),
  );
  const later = (from: number, days: (apart: number) => boolean) =>
    people.filter(({ born }) => days(born - from)).flatMap(({ columns }) => columns);
  const together = (here: readonly number[], there: readonly number[], helper?: number): Row =>
    atMost(
      room,
      [...there, ...here, ...(helper === undefined ? [] : [helper])],
      [...there.map(() => 1), ...here.map(() => room), ...(helper === undefined ? [] : [-room])],
    );
  const rows = people.flatMap(({ born, columns }): Row[] => {
    const far = later(born, (days) => days > limit);
    return far.length === 0 ? [] : [together(columns, far)];
  });
  for (let year = yearsOf(before) + 1; year <= widest; year += 1) {
    const helper = add({ worth: 0 - tenths(policy.spreadPenalty) });
    for (const [at, { born, columns }] of people.entries()) {
      if (yearsOf(alone[at] ?? 0) >= year)
        rows.push(atMost(0, [...columns, helper], [...columns.map(() => 1), -1]));
      const far = later(born, (days) => yearsOf(days) >= year && days <= limit);
      if (far.length > 0) rows.push(together(columns, far, helper));
    }
  }
  return rows;
}

/** Two siblings who had rather be together; the tables here have no larger sets. */
function bonusRows(register: Register, byYouth: Columns, add: AddHelper): Row[] {
  return [...byYouth].flatMap(([one, here]): Row[] => {
    const set = siblingSetOf(register, one);
    if (set === undefined || set.must || set.members[0] !== one) return [];
    if (set.members.length > 2) throw new Error('The pair model knows pairs of siblings only');
    const there = set.members[1] && byYouth.get(set.members[1]);
    if (there === undefined) return [];
    const helper = add({ worth: tenths(register.table.policy.siblingBonus) });
    return [here, there].map((columns) =>
      atMost(0, [helper, ...columns], [1, ...columns.map(() => -1)]),
    );
  });
}
