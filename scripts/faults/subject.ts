import type { Placement, Plan } from '../../src/matching/plan.ts';
import type { Group, Table, Youth } from '../../src/matching/table.ts';

/** A right plan, and the placement in it that is made to go wrong. */
export interface Subject {
  readonly table: Table;
  readonly plan: Plan;
  readonly placement: Placement;
  readonly youth: string;
  readonly group: string;
}

/** A plan with one error, and what a careful reader says of it. */
export interface Planted {
  readonly kind: string;
  readonly table: Table;
  readonly plan: Plan;
  readonly finding: string;
}

export const withYouth = (table: Table, code: string, change: Partial<Youth>): Table => ({
  ...table,
  youths: table.youths.map((one) => (one.code === code ? { ...one, ...change } : one)),
});

export const withGroup = (
  table: Table,
  code: string,
  change: (group: Group) => Partial<Group>,
): Table => ({
  ...table,
  groups: table.groups.map((one) => (one.code === code ? { ...one, ...change(one) } : one)),
});
