import { compose } from '../../src/matching/composition.ts';
import { groupSize } from '../../src/matching/goals/fits-best/group-size.ts';
import { tenths } from '../../src/matching/distance.ts';
import { fittingPairs } from '../../src/matching/pair.ts';
import { type Register, registerOf, siblingSetOf } from '../../src/matching/register.ts';
import type { Pair } from '../../src/matching/rule.ts';
import { goalTiers, groupRules } from '../../src/matching/rules.ts';
import type { Group, Table, Youth } from '../../src/matching/table.ts';

/** Those who come together or not at all, and the most they may add. */
interface Unit {
  readonly members: readonly Youth[];
  readonly most: bigint;
}

type Paid = ReadonlyMap<string, bigint>;

/** For each group, the most that a composition is worth above the prices, by the rules as they are written. */
export function topsOf(table: Table, weights: readonly bigint[], paid: Paid): readonly bigint[] {
  const register = registerOf(table);
  return table.groups.map((group) => topOf(register, group, weights, paid));
}

function topOf(register: Register, group: Group, weights: readonly bigint[], paid: Paid): bigint {
  const fitting = new Map<Youth, readonly Pair[]>();
  const pairsOf = (youth: Youth) => fitting.get(youth) ?? [];
  const priceOf = (youths: readonly Youth[]) =>
    youths.reduce((sum, { code }) => sum + (paid.get(code) ?? 0n), 0n);
  const seatWorth = (pair: Pair) =>
    total(weights, (goals) =>
      goals.reduce((sum, goal) => sum + (goal.about === 'seat' ? goal.points(pair) : 0), 0),
    );
  const bonus = (youth: Youth) =>
    siblingSetOf(register, youth)?.must === false
      ? (weights[3] ?? 0n) * BigInt(tenths(register.table.policy.siblingBonus))
      : 0n;
  const mostOf = (youth: Youth) => largest(pairsOf(youth).map(seatWorth)) + bonus(youth);

  /** What a composition is worth above the prices, or nothing when a rule forbids it. */
  const worthOf = (youths: readonly Youth[]): bigint | undefined => {
    const newcomers = youths.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const composition = compose(register, group, newcomers, pairsOf);
    if (groupRules.some((rule) => rule.brokenBy(composition).length > 0)) return undefined;
    const shared = total(weights, (goals) =>
      goals.reduce((sum, goal) => sum + (goal.about === 'group' ? goal.points(composition) : 0), 0),
    );
    const seats = (composition.seats ?? []).map(seatWorth);
    return seats.reduce((sum, one) => sum + one, shared) - priceOf(youths);
  };

  for (const youth of register.table.youths) {
    if ((register.pinned.get(youth.code) ?? group.code) !== group.code) continue;
    const pairs = fittingPairs(register, youth, group);
    if (pairs.length > 0) fitting.set(youth, pairs);
  }
  const units = [...fitting.keys()].flatMap((youth): Unit[] => {
    const set = siblingSetOf(register, youth);
    const members = set?.must === true ? set.members : [youth];
    if (members[0] !== youth || !members.every((member) => fitting.has(member))) return [];
    const most = members.reduce((sum, member) => sum + mostOf(member), 0n) - priceOf(members);
    return [{ members, most }];
  });
  const isPinned = ({ members }: Unit) => members.some(({ code }) => register.pinned.has(code));
  const pinned = units.filter(isPinned);
  const free = units.filter(
    (unit) =>
      !isPinned(unit) &&
      worthOf([...pinned.flatMap((one) => one.members), ...unit.members]) !== undefined,
  );
  free.sort((a, b) => (a.most < b.most ? 1 : a.most > b.most ? -1 : 0));

  const room = Math.min(group.arrivalsAtOnce, group.size - group.residents.length);
  const sizes = Array.from({ length: room + 1 }, (_, count) => {
    const everyone = Array.from({ length: group.residents.length + count });
    const composition = { group, everyone, register } as unknown as Parameters<
      typeof groupSize.points
    >[0];
    return (weights[3] ?? 0n) * BigInt(groupSize.points(composition));
  });
  const base = pinned.flatMap(({ members }) => members);
  let top = pinned.length > 0 ? worthOf(base) : 0n;

  const extend = (from: number, chosen: readonly Youth[], most: bigint): void => {
    for (let at = from; at < free.length; at += 1) {
      const unit = free[at];
      if (unit === undefined || chosen.length + unit.members.length > room) continue;
      const limit = limitFrom(free, at, most, sizes.slice(chosen.length + 1));
      if (top !== undefined && limit <= top) return;
      const youths = [...chosen, ...unit.members];
      const worth = worthOf(youths);
      if (worth === undefined) continue;
      if (top === undefined || worth > top) top = worth;
      extend(at + 1, youths, most + unit.most);
    }
  };
  extend(
    0,
    base,
    pinned.reduce((sum, { most }) => sum + most, 0n),
  );
  return top ?? 0n;
}

/** The most that this unit and the best of those after it can come to, on the places that are left. */
function limitFrom(
  units: readonly Unit[],
  at: number,
  most: bigint,
  sizes: readonly bigint[],
): bigint {
  let sum = most;
  return largest(
    sizes.map((_, more) => {
      sum += more === 0 ? (units[at]?.most ?? 0n) : largest([0n, units[at + more]?.most ?? 0n]);
      return sum + largest(sizes.slice(more));
    }),
  );
}

const largest = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (value > most ? value : most), values[0] ?? 0n);

type Goals = (typeof goalTiers)[number];

const total = (weights: readonly bigint[], points: (goals: Goals) => number): bigint =>
  goalTiers.reduce((sum, goals, tier) => {
    const weight = weights[tier] ?? 0n;
    return weight === 0n ? sum : sum + weight * BigInt(points(goals));
  }, 0n);
