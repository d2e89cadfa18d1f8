import type { Code } from '../../domain/ids.ts';
import { emptyPlan } from '../../matching/empty-plan.ts';
import { judge } from '../../matching/judge.ts';
import type { Plan } from '../../matching/plan.ts';
import { registerOf, siblingSetOf } from '../../matching/register.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/** Who could live where today, each asked by itself: nobody else is taken to come too. */
export interface FitsToday {
  /** By youth: the groups with a free place where no rule says no. */
  readonly groupsFor: ReadonlyMap<Code, readonly Code[]>;
  /** By vacancy: the youths for whom no rule says no. */
  readonly youthsFor: ReadonlyMap<Code, readonly Code[]>;
}

export function fitsToday(table: Table): FitsToday {
  const seats = table.groups
    .filter(({ vacancies }) => vacancies.length > 0)
    .flatMap((group) =>
      table.youths.flatMap((youth) =>
        vacanciesThatFit(table, youth, group).map((vacancy) => ({
          youth: youth.code,
          group: group.code,
          vacancy,
        })),
      ),
    );
  const by = (key: 'youth' | 'vacancy', value: 'group' | 'youth') =>
    new Map(
      [...Map.groupBy(seats, (seat) => seat[key])].map(([code, some]) => [
        code,
        [...new Set(some.map((seat) => seat[value]))],
      ]),
    );
  return { groupsFor: by('youth', 'group'), youthsFor: by('vacancy', 'youth') };
}

/** Only groups that have a free place: a full house says no to everybody, and that is no news. */
export const withRoom = (table: Table): Table => ({
  ...table,
  groups: table.groups.filter(({ vacancies }) => vacancies.length > 0),
});

/** A plan without anybody in it, to ask what could be while nothing is decided. */
export const nobodyPlaced = (table: Table): Plan =>
  emptyPlan(table, { name: 'highs', version: '', milliseconds: 0 });

function vacanciesThatFit(table: Table, youth: Youth, group: Group): readonly Code[] {
  const set = siblingSetOf(registerOf(table), youth);
  if (set?.must === true) {
    const { broken, seats = [] } = judge(table, group.code, codesOf(set.members));
    if (broken.length > 0) return [];
    return seats.filter((seat) => seat.youth === youth.code).map(({ vacancy }) => vacancy);
  }
  // Most groups say no to most youths whatever the vacancy, so that is asked first.
  if (judge(table, group.code, [youth.code]).broken.length > 0) return [];
  if (group.vacancies.length === 1) return codesOf(group.vacancies);
  return codesOf(group.vacancies).filter((code) => fitsAt(table, youth, group, code));
}

const fitsAt = (table: Table, youth: Youth, group: Group, code: Code): boolean =>
  judge(
    {
      ...table,
      groups: [{ ...group, vacancies: group.vacancies.filter((one) => one.code === code) }],
    },
    group.code,
    [youth.code],
  ).broken.length === 0;

const codesOf = (all: readonly { readonly code: Code }[]): Code[] => all.map(({ code }) => code);
