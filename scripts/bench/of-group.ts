import type { Row } from '../../src/matching/linear-programme.ts';
import type { Register } from '../../src/matching/register.ts';
import type { Group, Youth } from '../../src/matching/table.ts';
import type { PairColumn } from './pair-columns.ts';

/** A yes or no that a rule about the whole group needs beside the pairs; it counts in the last tier. */
export interface Helper {
  readonly worth: number;
}

/** What the rows about one group are made of. */
export interface OfGroup {
  readonly register: Register;
  readonly group: Group;
  /** The columns of each youth who may come here: one for each vacancy. */
  readonly byYouth: ReadonlyMap<Youth, readonly number[]>;
  readonly columnAt: (column: number) => PairColumn;
  /** How many may come at most. */
  readonly room: number;
  readonly add: (helper: Helper) => number;
}

export const atMost = (
  bound: number,
  columns: readonly number[],
  coefficients = columns.map(() => 1),
): Row => ({ kind: 'at-most', bound, columns, coefficients });

/** Σ of the first is no more than Σ of the second. */
export const noMoreThan = (first: readonly number[], second: readonly number[], bound = 0): Row =>
  atMost(bound, [...first, ...second], [...first.map(() => 1), ...second.map(() => -1)]);

/** Rules 10 to 12 in one number. */
export function roomIn({ table: { policy } }: Register, group: Group): number {
  const most = Math.min(
    group.size,
    policy.mostInGroup,
    Math.floor(policy.youthsPerWorker * group.staffOnGroup),
  );
  return Math.max(0, Math.min(group.arrivalsAtOnce, most - group.residents.length));
}
