import { compose, type Composition } from '../../src/matching/composition.ts';
import { fittingPairs } from '../../src/matching/pair.ts';
import { type Register, siblingSetOf } from '../../src/matching/register.ts';
import type { Pair } from '../../src/matching/rule.ts';
import { goalTiers, groupRules } from '../../src/matching/rules.ts';
import type { Group, Youth } from '../../src/matching/table.ts';

/** Points tier by tier. */
export type Points = readonly number[];

/** A group with everybody who may come, judged by the rules as they are written; nothing is asked of them twice. */
export interface Asked {
  readonly group: Group;
  readonly register: Register;
  /** Those who come together or not at all. */
  readonly free: readonly (readonly Youth[])[];
  readonly pinned: readonly Youth[];
  /** How many may come at most. */
  readonly room: number;
  /** The vacancies that a youth passes every rule for, each with what it counts for there. */
  readonly seatsOf: (youth: Youth) => readonly Points[];
  /** What is known of a composition, or nothing when a rule forbids it. */
  readonly judge: (youths: readonly Youth[]) => Judged | undefined;
}

export interface Judged {
  readonly composition: Composition;
  readonly points: Points;
}

export function ask(register: Register, group: Group): Asked {
  const fitting = new Map<Youth, readonly Pair[]>();
  for (const youth of register.table.youths) {
    if ((register.pinned.get(youth.code) ?? group.code) !== group.code) continue;
    const pairs = fittingPairs(register, youth, group);
    if (pairs.length > 0) fitting.set(youth, pairs);
  }
  const seats = new Map<Pair, Points>();
  const pointsOf = (pair: Pair): Points => {
    const known = seats.get(pair) ?? seatPoints(pair);
    seats.set(pair, known);
    return known;
  };

  const judged = new Map<string, Judged | undefined>();
  const judge = (youths: readonly Youth[]): Judged | undefined => {
    const newcomers = youths.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const key = newcomers.map(({ code }) => code).join(' ');
    if (judged.has(key)) return judged.get(key);
    const composition = compose(register, group, newcomers, (youth) => fitting.get(youth) ?? []);
    const isBroken = groupRules.some((rule) => rule.brokenBy(composition).length > 0);
    const points = [groupPoints(composition), ...(composition.seats ?? []).map(pointsOf)];
    const found = isBroken ? undefined : { composition, points: points.reduce(added) };
    judged.set(key, found);
    return found;
  };

  const units = [...fitting.keys()].flatMap((youth) => {
    const set = siblingSetOf(register, youth);
    const members = set?.must === true ? set.members : [youth];
    return members[0] === youth && members.every((one) => fitting.has(one)) ? [members] : [];
  });
  const isPinned = (members: readonly Youth[]) =>
    members.some(({ code }) => register.pinned.has(code));
  const pinned = units.filter(isPinned).flat();
  return {
    group,
    register,
    pinned,
    free: units.filter((unit) => !isPinned(unit) && judge([...pinned, ...unit]) !== undefined),
    room: roomIn(group),
    seatsOf: (youth) => (fitting.get(youth) ?? []).map(pointsOf),
    judge,
  };
}

const roomIn = ({ arrivalsAtOnce, size, residents, vacancies }: Group): number =>
  Math.min(
    arrivalsAtOnce,
    size - residents.length,
    vacancies.reduce((sum, { places }) => sum + places, 0),
  );

const added = (one: Points, other: Points): Points =>
  one.map((points, tier) => points + (other[tier] ?? 0));

const seatPoints = (pair: Pair): Points =>
  goalTiers.map((goals) =>
    goals.reduce((sum, goal) => sum + (goal.about === 'seat' ? goal.points(pair) : 0), 0),
  );

const groupPoints = (composition: Composition): Points =>
  goalTiers.map((goals) =>
    goals.reduce((sum, goal) => sum + (goal.about === 'group' ? goal.points(composition) : 0), 0),
  );
