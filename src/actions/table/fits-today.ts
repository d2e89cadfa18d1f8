import type { Code } from '../../domain/ids.ts';
import { emptyPlan } from '../../matching/empty-plan.ts';
import { type Seat, judge } from '../../matching/judge.ts';
import type { Plan } from '../../matching/plan.ts';
import { fittingPairs } from '../../matching/pair.ts';
import { type SiblingSet, registerOf, siblingSetOf } from '../../matching/register.ts';
import type { Group, Table, Youth } from '../../matching/table.ts';

/**
 * The groups with a free place where no rule says no to a youth today, each asked by itself: nobody else is taken to
 * come too. Of a long list few are looked at, so a youth is asked about when somebody looks, and once.
 */
export function groupsThatFit(table: Table): (youth: Code) => readonly Code[] {
  const together = siblingSeats(table);
  const groups = withRoom(table).groups;
  return eachOnce(table.youths, (youth) =>
    groups
      .filter((group) => vacanciesThatFit(table, youth, group, together).length > 0)
      .map((group) => group.code),
  );
}

/** Whether there is one at all. */
export function fitsSomewhere(table: Table): (youth: Code) => boolean {
  const together = siblingSeats(table);
  const groups = withRoom(table).groups;
  const youths = new Map(table.youths.map((youth) => [youth.code, youth]));
  return (code) => {
    const youth = youths.get(code);
    return (
      youth !== undefined &&
      groups.some((group) => vacanciesThatFit(table, youth, group, together).length > 0)
    );
  };
}

/** The other way about: the youths for whom no rule says no at this vacancy. */
export function youthsThatFit(table: Table): (vacancy: Code) => readonly Code[] {
  const together = siblingSeats(table);
  const places = table.groups.flatMap((group) =>
    group.vacancies.map(({ code }) => ({ code, group })),
  );
  return eachOnce(places, ({ code, group }) =>
    table.youths
      .filter((youth) => vacanciesThatFit(table, youth, group, together).includes(code))
      .map((youth) => youth.code),
  );
}

function eachOnce<T extends { readonly code: Code }>(
  all: readonly T[],
  ask: (one: T) => readonly Code[],
): (code: Code) => readonly Code[] {
  const known = new Map(all.map((one) => [one.code, one]));
  const found = new Map<Code, readonly Code[]>();
  return (code) => {
    const one = known.get(code);
    const answer = found.get(code) ?? (one === undefined ? [] : ask(one));
    if (one !== undefined) found.set(code, answer);
    return answer;
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
