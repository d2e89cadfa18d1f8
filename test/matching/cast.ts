import { judge } from '../../src/matching/judge.ts';
import { pairOf } from '../../src/matching/pair.ts';
import { registerOf } from '../../src/matching/register.ts';
import type { Broken, GroupGoal, Pair, SeatGoal } from '../../src/matching/rule.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { compose } from '../../src/matching/composition.ts';

/** The same few people in every test. Amber is 14, Bilal 16, Chris 12; Elm has one free place, Oak two. */
export const today = '2026-11-22';

const someone = {
  sex: 'x',
  homes: [{ lat: 52.09, lon: 5.12 }],
  school: null as object | null,
  waitingSince: '2026-08-22',
  startFrom: today,
  startBy: null as string | null,
  urgency: 'regular',
  setting: 'open',
  closedUntil: null as string | null,
  extendedHelp: false,
  needs: [] as string[],
  desirable: [] as string[],
  risks: [] as string[],
  intensity: 2,
  maxKm: null as number | null,
  siblings: null as string | null,
  siblingsTogether: 'prefer',
  wishes: [] as string[],
  refuses: [] as string[],
};

type Change = object;

export const amber = (change: Change = {}) => ({
  ...someone,
  code: 'amber',
  sex: 'f',
  bornOn: '2012-05-03',
  ...change,
});
export const bilal = (change: Change = {}) => ({
  ...someone,
  code: 'bilal',
  sex: 'm',
  bornOn: '2010-03-08',
  ...change,
});
export const chris = (change: Change = {}) => ({
  ...someone,
  code: 'chris',
  bornOn: '2014-01-30',
  ...change,
});

export const resident = (code: string, change: Change = {}) => ({
  code,
  bornOn: '2012-01-01',
  sex: 'f',
  risks: [],
  intensity: 2,
  ...change,
});

export const elm = (change: Change = {}) => ({
  code: 'elm',
  provider: 'P-1',
  location: { lat: 52.1, lon: 5.1 },
  setting: 'open',
  ages: [10, 17],
  stayUntilAge: 19,
  sex: 'any',
  size: 6,
  preferredSize: 4,
  staffOnGroup: 2,
  offers: [],
  excludes: [],
  riskCaps: {},
  intensityBudget: null,
  maxAgeSpread: 5,
  arrivalsAtOnce: 2,
  vacancies: [{ code: 'V-1', from: today, until: null, places: 1 }],
  residents: [],
  ...change,
});

export const oak = (change: Change = {}) =>
  elm({
    code: 'oak',
    vacancies: [{ code: 'V-1', from: today, until: null, places: 3 }],
    ...change,
  });

export const rawTable = (change: Change = {}) => ({ today, youths: [], groups: [], ...change });

/** The table as it was read; it must be right. */
export function tableOf(change: Change): Table {
  const read = readTable(rawTable(change));
  if (!read.ok)
    throw new Error(read.errors.map(({ path, text }) => `${path}: ${text.en}`).join('\n'));
  return read.table;
}

/** What one rule has against these newcomers; everybody of the table when nobody is named. */
export function noFrom(
  rule: string,
  change: Change,
  group: string,
  ...codes: string[]
): readonly Broken[] {
  const table = tableOf(change);
  const newcomers = codes.length > 0 ? codes : table.youths.map(({ code }) => code);
  return judge(table, group, newcomers).broken.filter((broken) => broken.rule === rule);
}

/** The first youth on the first vacancy of the first group. */
export function firstPair(change: Change): Pair {
  const table = tableOf(change);
  const [youth, group] = [table.youths[0]!, table.groups[0]!];
  return pairOf(registerOf(table), youth, group, group.vacancies[0]!);
}

export function pointsOfSeat(goal: SeatGoal, change: Change): number {
  return goal.points(firstPair(change));
}

/** Everybody of the table moves into its first group. */
export function pointsOfGroup(goal: GroupGoal, change: Change): number {
  const table = tableOf(change);
  const register = registerOf(table);
  const group = table.groups[0]!;
  return goal.points(
    compose(register, group, table.youths, (youth) => [
      pairOf(register, youth, group, group.vacancies[0]!),
    ]),
  );
}
