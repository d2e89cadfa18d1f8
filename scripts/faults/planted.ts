import { checkPlan } from '../../src/matching/check-plan.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { plantedInPlan } from './planted-plan.ts';
import { plantedByRule } from './planted-rules.ts';
import type { Planted } from './subject.ts';

/** Plants every kind of error in a right plan, in the first youth who comes to a house alone. */
export function plantErrors(table: Table, plan: Plan): readonly Planted[] {
  if (checkPlan(table, plan).length > 0) throw new Error('The plan must be right to begin with');
  const placement = plan.placements.find(
    ({ group }) => plan.placements.filter((one) => one.group === group).length === 1,
  );
  if (placement === undefined || plan.unplaced.length === 0 || plan.placements.length < 2) {
    throw new Error('Errors are planted in a plan with somebody alone and somebody left');
  }
  const { youth, group } = placement;
  const subject = { table, plan, placement, youth, group };
  return [...plantedByRule(subject), ...plantedInPlan(subject)];
}

/** Found means found for what it is: the very finding, not just some finding. */
export const isFound = ({ table, plan, finding }: Planted): boolean =>
  checkPlan(table, plan).includes(finding);
