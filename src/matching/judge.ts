import type { CalendarDay } from '../domain/calendar-day.ts';
import { compose } from './composition.ts';
import { fits, pairOf } from './pair.ts';
import { type Register, registerOf } from './register.ts';
import type { Broken, Pair } from './rule.ts';
import { groupRules, pairRules } from './rules.ts';
import type { Group, Table, Vacancy, Youth } from './table.ts';

export interface Judgement {
  /** Every rule that says no; empty when they may all move in together. */
  readonly broken: readonly Broken[];
  readonly seats: readonly Seat[] | undefined;
}

export interface Seat {
  readonly youth: string;
  readonly vacancy: string;
  readonly startsOn: CalendarDay;
}

/** Asks every rule about these newcomers in this group. Synchronous, so it can run inside a transaction. */
export function judge(
  table: Table,
  groupCode: string,
  newcomerCodes: readonly string[],
): Judgement {
  const register = registerOf(table);
  const group = known(register.groups, groupCode);
  const newcomers = [...new Set(newcomerCodes)].sort().map((code) => known(register.youths, code));
  const options = newcomers.map((youth) => optionsOf(register, youth, group));
  const places = new Map(options.map(({ youth, pairs }) => [youth, placesToTry(pairs)]));
  const composition = compose(register, group, newcomers, (youth) => places.get(youth) ?? []);
  const personal = options.flatMap(({ pairs }) => brokenAtBest(pairs));
  return {
    broken: [...personal, ...groupRules.flatMap((rule) => rule.brokenBy(composition))],
    seats:
      personal.length > 0
        ? undefined
        : composition.seats?.map(({ youth, vacancy, startsOn }) => ({
            youth: youth.code,
            vacancy: vacancy.code,
            startsOn,
          })),
  };
}

/** Whoever fits nowhere is told why by the pair rules; a lack of places is said only when it is one. */
function placesToTry(pairs: readonly Pair[]): readonly Pair[] {
  const fitting = pairs.filter(fits);
  return fitting.length > 0 ? fitting : pairs;
}

function optionsOf(register: Register, youth: Youth, group: Group) {
  const vacancies =
    group.vacancies.length === 0 ? [asIfFree(register.table.today)] : group.vacancies;
  return { youth, pairs: vacancies.map((vacancy) => pairOf(register, youth, group, vacancy)) };
}

/** A full group has no vacancy to ask about; the other rules still have something to say. */
const asIfFree = (today: CalendarDay): Vacancy => ({
  code: '',
  from: today,
  until: null,
  places: 0,
});

/** What stands in the way at the vacancy where least does. */
function brokenAtBest(pairs: readonly Pair[]): Broken[] {
  const [best = []] = pairs
    .map((pair) =>
      pairRules.flatMap((rule) =>
        rule.brokenBy(pair).map((broken) => ({ ...broken, youth: pair.youth.code })),
      ),
    )
    .sort((a, b) => a.length - b.length);
  return best;
}

function known<T>(map: ReadonlyMap<string, T>, code: string): T {
  const found = map.get(code);
  if (found === undefined) throw new Error(`The table has no ${code}`);
  return found;
}
