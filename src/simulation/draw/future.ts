import type { TableShape } from '../../matching/table-shape.ts';
import type { Resident } from '../../matching/table.ts';
import type { Assumptions } from '../assumptions.ts';

/** As a table of the matching is written down. */
export type WrittenYouth = TableShape['youths'][number];
export type WrittenGroup = TableShape['groups'][number];

/** Somebody who comes to wait. All days count from the first of the year. */
export interface Arrival {
  readonly youth: WrittenYouth;
  readonly since: number;
  /** Helped elsewhere from this day on, if still waiting: the day after they must have started. */
  readonly leavesOn: number;
}

export interface Dweller {
  readonly resident: Resident;
  readonly since: number;
  readonly leavesOn: number;
}

export interface Home {
  /** Without residents and vacancies, which change by the week. */
  readonly group: WrittenGroup;
  /** How many may live here, by size, definition and staff. */
  readonly room: number;
  readonly dwellers: readonly Dweller[];
}

/** A year as chance has it, whatever anybody decides. */
export interface Future {
  readonly seed: string;
  readonly assumed: Assumptions;
  readonly homes: readonly Home[];
  /** By the day they come. */
  readonly arrivals: readonly Arrival[];
}
