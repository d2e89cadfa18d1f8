import { compose } from './composition.ts';
import { pairOf } from './pair.ts';
import { type Register, siblingSetOf } from './register.ts';
import type { Pair } from './rule.ts';
import { groupRules, pairRules } from './rules.ts';
import type { Group, Youth } from './table.ts';

/**
 * Whether any composition holds this youth, pins applied. The smallest one decides: the youth, whoever is pinned
 * there, and the siblings who must come along. Anybody more could break a rule, but never mend one.
 */
export function hasPlace(register: Register, youth: Youth): boolean {
  const answers = known.get(register) ?? new Map<Youth, boolean>();
  known.set(register, answers);
  const answer =
    answers.get(youth) ?? register.table.groups.some((group) => mayCome(register, youth, group));
  answers.set(youth, answer);
  return answer;
}

/** A matching shows several plans of one table, and who fits nowhere stays the same. */
const known = new WeakMap<Register, Map<Youth, boolean>>();

// Distance and needs turn most away, and say so with fewer words than dates do.
const quickestFirst = pairRules.toReversed();

function mayCome(register: Register, youth: Youth, group: Group): boolean {
  const comes = ({ code }: Youth) => (register.pinned.get(code) ?? group.code) === group.code;
  const fitting = (one: Youth): readonly Pair[] =>
    group.vacancies
      .map((vacancy) => pairOf(register, one, group, vacancy))
      .filter((pair) => quickestFirst.every((rule) => rule.brokenBy(pair).length === 0));
  if (!comes(youth) || fitting(youth).length === 0) return false;
  const pinned = register.table.pinned
    .filter(([, code]) => code === group.code)
    .flatMap(([code]) => register.youths.get(code) ?? []);
  const together = new Set([youth, ...pinned].flatMap((one) => family(register, one)));
  // A hundred siblings for one place need no asking one by one.
  if (together.size > group.arrivalsAtOnce) return false;
  const newcomers = [...together].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (!newcomers.every((one) => comes(one) && fitting(one).length > 0)) return false;
  const composition = compose(register, group, newcomers, fitting);
  return groupRules.every((rule) => rule.brokenBy(composition).length === 0);
}

function family(register: Register, youth: Youth): readonly Youth[] {
  const set = siblingSetOf(register, youth);
  return set?.must === true ? set.members : [youth];
}
