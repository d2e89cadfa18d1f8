import type { Placement, Plan } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Group, Youth } from '../table.ts';
import { knownYouth } from './company.ts';

/** Whom the plan sends to this group. */
export const newcomersOf = (register: Register, plan: Plan, group: Group): readonly Youth[] =>
  (byGroup(plan).get(group.code) ?? []).map(({ youth }) => knownYouth(register, youth));

/** Every group is asked about of every youth, and a plan stays as it is. */
const sorted = new WeakMap<Plan, ReadonlyMap<string, readonly Placement[]>>();

function byGroup(plan: Plan): ReadonlyMap<string, readonly Placement[]> {
  const known = sorted.get(plan) ?? Map.groupBy(plan.placements, ({ group }) => group);
  sorted.set(plan, known);
  return known;
}
