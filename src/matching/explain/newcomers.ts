import type { Plan } from '../plan.ts';
import type { Register } from '../register.ts';
import type { Group, Youth } from '../table.ts';
import { knownYouth } from './company.ts';

/** Whom the plan sends to this group. */
export const newcomersOf = (register: Register, plan: Plan, group: Group): readonly Youth[] =>
  plan.placements
    .filter((placement) => placement.group === group.code)
    .map((placement) => knownYouth(register, placement.youth));
