import { type CalendarDay, daysBetween } from '../../domain/calendar-day.ts';
import { judge } from '../judge.ts';
import { fittingPairs, pairOf } from '../pair.ts';
import type { Register } from '../register.ts';
import type { Broken, Repair } from '../rule.ts';
import { pairRules } from '../rules.ts';
import type { Group, Table, Youth } from '../table.ts';
import { codesOf, named } from './company.ts';
import { type Where, withChange } from './with-change.ts';

/** One change after which nothing says no any more. */
export interface Mend extends Repair {
  readonly at: Where;
}

// What only takes patience comes first, then what one person can arrange, last what a group is or what a family asks.
const nearestFirst = [
  ...['startFrom', 'residents', 'until', 'from', 'closedUntil', 'extendedHelp'],
  ...['places', 'arrivalsAtOnce', 'staffOnGroup', 'intensityBudget', 'maxAgeSpread', 'riskCaps'],
  ...['ages', 'maxKm', 'schoolKm', 'offers', 'excludes', 'sex'],
];

// Nobody waits half a year for a birthday while another change would do today.
const tooLong = 183;

/** Every single change that would do, nearest first. Each was made and judged again; none is a guess. */
export function repairsFor(
  register: Register,
  group: Group,
  youth: Youth,
  company: readonly Youth[],
  broken: readonly Broken[],
): readonly Mend[] {
  const corner = cornerOf(register.table, group, company);
  const wouldDo = (mend: Mend): boolean => {
    const changed = withChange(corner, mend.at, mend);
    return (
      changed !== undefined && judge(changed, group.code, codesOf(company)).broken.length === 0
    );
  };
  const mends = changesFor(register, group, youth, company, broken);
  const leavers = isForWhoComes(register, group, company) ? [] : anyLeaver(group, youth, wouldDo);
  return [...leavers, ...mends.filter(wouldDo)].sort(
    (a, b) => nearness(a, register.table.today) - nearness(b, register.table.today),
  );
}

/** Somebody who comes fits none of the places, whoever lives there: nobody's leaving would do. */
const isForWhoComes = (register: Register, group: Group, company: readonly Youth[]): boolean =>
  group.vacancies.length > 0 &&
  company.some((one) => fittingPairs(register, one, group).length === 0);

/** Every change that a rule which says no asks for, and one more place; whether it would do is not said. */
export const changesFor = (
  register: Register,
  group: Group,
  youth: Youth,
  company: readonly Youth[],
  broken: readonly Broken[],
): readonly Mend[] =>
  distinct([
    ...ofPairs(register, group, youth, company),
    ...ofGroup(group, youth, broken),
    ...oneMorePlace(register, group, youth),
  ]);

/** Just these youths and this group: a change here is judged without looking at the rest of the country. */
export function cornerOf(table: Table, group: Group, company: readonly Youth[]): Table {
  const people = new Set(codesOf([...company, ...group.residents]));
  return {
    ...table,
    youths: company,
    groups: [group],
    apart: table.apart.filter(([one, other]) => people.has(one) && people.has(other)),
    excluded: table.excluded.filter(([code, at]) => people.has(code) && at === group.code),
    pinned: [],
    pending: [],
  };
}

/** At any of the vacancies; whoever comes along is named. */
const ofPairs = (
  register: Register,
  group: Group,
  asked: Youth,
  company: readonly Youth[],
): Mend[] =>
  company.flatMap((youth) =>
    group.vacancies.flatMap((vacancy) =>
      pairRules
        .flatMap((rule) => rule.brokenBy(pairOf(register, youth, group, vacancy)))
        .flatMap(({ repair }) => repair ?? [])
        .map((repair) => ({
          ...repair,
          text: youth === asked ? repair.text : named(youth.code, repair.text),
          at: { youth: youth.code, group: group.code, vacancy: vacancy.code },
        })),
    ),
  );

const ofGroup = (group: Group, youth: Youth, broken: readonly Broken[]): Mend[] =>
  broken
    .flatMap(({ repair }) => repair ?? [])
    .filter(({ field }) => field !== 'residents')
    .map((repair) => ({ ...repair, at: { youth: youth.code, group: group.code } }));

function oneMorePlace({ table }: Register, group: Group, youth: Youth): Mend[] {
  const text = { nl: 'Past als er een plek bij komt.', en: 'Fits with one more place.' };
  return [{ field: 'places', to: table.today, text, at: { youth: youth.code, group: group.code } }];
}

/** Each resident who may leave. */
export const leaversOf = (group: Group, youth: Youth): Mend[] =>
  group.residents.map(({ code }) => ({
    field: 'residents',
    to: code,
    text: { nl: `Past zodra ${code} is vertrokken.`, en: `Fits once ${code} has left.` },
    at: { youth: youth.code, group: group.code },
  }));

/** Whose leaving would do; when it is true of everybody, it is said once. */
function anyLeaver(group: Group, youth: Youth, wouldDo: (mend: Mend) => boolean): Mend[] {
  const at = { youth: youth.code, group: group.code };
  const leavers = leaversOf(group, youth).filter(wouldDo);
  if (leavers.length < 2 || leavers.length < group.residents.length) return leavers;
  const text = {
    nl: 'Past zodra één van de bewoners is vertrokken.',
    en: 'Fits once one of the residents has left.',
  };
  return [{ field: 'residents', to: 1, text, at }];
}

/** Lower is nearer. */
export const nearness = ({ field, to }: Repair, today: CalendarDay): number =>
  field === 'startFrom' && daysBetween(today, String(to)) > tooLong
    ? nearestFirst.length
    : nearestFirst.indexOf(field.replace(/\..*/, ''));

function distinct(mends: readonly Mend[]): readonly Mend[] {
  const unique = new Map(mends.map((mend) => [[mend.at.youth, mend.text.en].join(' '), mend]));
  return [...unique.values()];
}
