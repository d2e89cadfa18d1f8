import type { Code } from '../../domain/ids.ts';
import { emptyPlan } from '../../matching/empty-plan.ts';
import { type Seat, judge } from '../../matching/judge.ts';
import type { Plan } from '../../matching/plan.ts';
import { fittingPairs } from '../../matching/pair.ts';
import { type SiblingSet, registerOf, siblingSetOf } from '../../matching/register.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/** Who could live where today, each asked by itself: nobody else is taken to come too. */
export interface FitsToday {
  /** By youth: the groups with a free place where no rule says no. */
  readonly groupsFor: ReadonlyMap<Code, readonly Code[]>;
  /** By vacancy: the youths for whom no rule says no. */
  readonly youthsFor: ReadonlyMap<Code, readonly Code[]>;
}

export function fitsToday(table: Table): FitsToday {
  const together = siblingSeats(table);
  const seats = table.groups
    .filter(({ vacancies }) => vacancies.length > 0)
    .flatMap((group) =>
      table.youths.flatMap((youth) =>
        vacanciesThatFit(table, youth, group, together).map((vacancy) => ({
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

/** The same about one youth at a time, for who looks at a part of a long list; each is worked out once. */
export function groupsThatFit(table: Table): (youth: Code) => readonly Code[] {
  const together = siblingSeats(table);
  const groups = table.groups.filter(({ vacancies }) => vacancies.length > 0);
  const youths = new Map(table.youths.map((youth) => [youth.code, youth]));
  const found = new Map<Code, readonly Code[]>();
  return (code) => {
    const youth = youths.get(code);
    const known = found.get(code);
    if (known !== undefined || youth === undefined) return known ?? [];
    const fitting = groups
      .filter((group) => vacanciesThatFit(table, youth, group, together).length > 0)
      .map((group) => group.code);
    found.set(code, fitting);
    return fitting;
  };
}

/** Only groups that have a free place: a full house says no to everybody, and that is no news. */
export const withRoom = (table: Table): Table => ({
  ...table,
  groups: table.groups.filter(({ vacancies }) => vacancies.length > 0),
});

/** A plan without anybody in it, to ask what could be while nothing is decided. */
export const nobodyPlaced = (table: Table): Plan =>
  emptyPlan(table, { name: 'highs', version: '', milliseconds: 0 });

function vacanciesThatFit(
  table: Table,
  youth: Youth,
  group: Group,
  together: ReturnType<typeof siblingSeats>,
): readonly Code[] {
  const set = siblingSetOf(registerOf(table), youth);
  if (set?.must === true) {
    const seats = together(set, group);
    return seats.filter((seat) => seat.youth === youth.code).map(({ vacancy }) => vacancy);
  }
  // Most groups say no to most youths by themselves; only then is the group as it would be worth a look.
  const pairs = fittingPairs(registerOf(table), youth, group);
  if (pairs.length === 0 || judge(table, group.code, [youth.code]).broken.length > 0) return [];
  return pairs.map(({ vacancy }) => vacancy.code);
}

/** A set of siblings is asked about once per group, not once per sibling. */
function siblingSeats(table: Table) {
  const found = new Map<SiblingSet, Map<Group, readonly Seat[]>>();
  return (set: SiblingSet, group: Group): readonly Seat[] => {
    const ofSet = found.get(set) ?? new Map<Group, readonly Seat[]>();
    found.set(set, ofSet);
    const known = ofSet.get(group);
    if (known !== undefined) return known;
    const { broken, seats = [] } = judge(table, group.code, codesOf(set.members));
    const fitting = broken.length > 0 ? [] : seats;
    ofSet.set(group, fitting);
    return fitting;
  };
}

const codesOf = (all: readonly { readonly code: Code }[]): Code[] => all.map(({ code }) => code);
