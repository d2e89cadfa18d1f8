import { type Candidate, valuesOf } from './candidate.ts';
import { compose } from './composition.ts';
import { fittingPairs } from './pair.ts';
import type { Totals } from './plan.ts';
import { type Register, siblingSetOf } from './register.ts';
import type { Pair } from './rule.ts';
import { groupRules } from './rules.ts';
import type { Group, Youth } from './table.ts';

/** Above this they are priced instead; it is counted, so that the same table always ends the same way. */
export const mostListed = 5000;

/** Every composition of the table that keeps all rules, pins applied; undefined when they are too many. */
export function listCompositions(
  register: Register,
  most = mostListed,
): readonly Candidate[] | undefined {
  const listed: Candidate[] = [];
  for (const [index, group] of register.table.groups.entries()) {
    if (!listForGroup(register, group, index, listed, most)) return undefined;
  }
  return listed;
}

/** Those who come together or not at all: a must-set, or one youth. */
type Unit = readonly Youth[];

function listForGroup(
  register: Register,
  group: Group,
  groupIndex: number,
  listed: Candidate[],
  most: number,
): boolean {
  const fitting = new Map<Youth, readonly Pair[]>();
  const points = new Map<Pair, Totals>();
  const youthIndex = indexOf(register);
  const room = roomIn(group, register);

  const units = unitsFor(register, group, fitting);
  const isPinned = (unit: Unit) => unit.some((youth) => register.pinned.has(youth.code));
  const pinned = units.filter(isPinned).flat();
  const pinsHere = [...register.pinned.values()].filter((code) => code === group.code).length;
  // A pin whose youth fits here no more leaves the group without compositions.
  if (pinned.filter((youth) => register.pinned.has(youth.code)).length < pinsHere) return true;

  const admit = (newcomers: readonly Youth[]): boolean => {
    if (newcomers.length > room) return false;
    const composition = compose(register, group, newcomers, (youth) => fitting.get(youth) ?? []);
    const { seats } = composition;
    if (seats === undefined) return false;
    if (groupRules.some((rule) => rule.brokenBy(composition).length > 0)) return false;
    listed.push({
      composition,
      seats,
      group: groupIndex,
      youths: newcomers.map((youth) => youthIndex.get(youth) ?? -1),
      values: valuesOf(composition, seats, points),
    });
    return true;
  };

  // Rules that stay broken prune: two who cannot come together are not tried again with a third.
  const extend = (chosen: readonly Youth[], units: readonly Unit[]): boolean => {
    const admitted: Unit[] = [];
    for (const unit of units) {
      if (admit(byCode([...chosen, ...unit]))) admitted.push(unit);
      if (listed.length > most) return false;
    }
    return admitted.every((unit, index) =>
      extend(byCode([...chosen, ...unit]), admitted.slice(index + 1)),
    );
  };

  const free = units.filter((unit) => !isPinned(unit));
  if (pinsHere === 0) return extend([], free);
  return admit(byCode(pinned)) ? extend(byCode(pinned), free) : true;
}

function unitsFor(
  register: Register,
  group: Group,
  fitting: Map<Youth, readonly Pair[]>,
): readonly Unit[] {
  const mayCome = (youth: Youth) => {
    const pinnedTo = register.pinned.get(youth.code);
    if (pinnedTo !== undefined && pinnedTo !== group.code) return false;
    const pairs = fittingPairs(register, youth, group);
    fitting.set(youth, pairs);
    return pairs.length > 0;
  };
  return register.table.youths.flatMap((youth): Unit[] => {
    const set = siblingSetOf(register, youth);
    if (set?.must !== true) return mayCome(youth) ? [[youth]] : [];
    return set.members[0] === youth && set.members.every(mayCome) ? [set.members] : [];
  });
}

/** An easy upper limit, so that hopeless compositions are not even made. */
const roomIn = (group: Group, { table }: Register) =>
  Math.min(
    group.arrivalsAtOnce,
    Math.min(group.size, table.policy.mostInGroup) - group.residents.length,
  );

const indexes = new WeakMap<Register, ReadonlyMap<Youth, number>>();

function indexOf(register: Register): ReadonlyMap<Youth, number> {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const made = new Map(register.table.youths.map((youth, index) => [youth, index]));
  indexes.set(register, made);
  return made;
}

const byCode = (youths: readonly Youth[]) => youths.toSorted((a, b) => (a.code < b.code ? -1 : 1));
