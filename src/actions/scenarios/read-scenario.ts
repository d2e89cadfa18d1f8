import type { Plan } from '../../matching/plan.ts';
import { readPlan } from '../../matching/said.ts';
import { type Table, readTable } from '../../matching/table.ts';
import { Change, Changes } from '../../region/what-if/change.ts';
import type { Scenario } from '../../store/scenarios.ts';

export interface ReadScenario {
  readonly table: Table;
  readonly changes: readonly Change[];
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
  /** The changes the answer was worked out with. */
  readonly answered: readonly Change[];
}

/** Reads a scenario as it was kept. Whatever does not read is a broken row, and our mistake. */
export function readScenario({ id, table, changes, result }: Scenario): ReadScenario {
  const read = readTable(table);
  if (!read.ok) throw new Error(`Scenario ${id} cannot be read`);
  return {
    table: read.table,
    changes: changes.map(({ change }) => Change.parse(change)),
    before: planOf(id, result?.before),
    after: planOf(id, result?.after),
    answered: result === undefined ? [] : Changes.parse(result.changes),
  };
}

function planOf(id: string, kept: unknown): Plan | undefined {
  if (kept === undefined || kept === null) return undefined;
  const plan = readPlan(kept);
  if (plan === undefined) throw new Error(`A plan of scenario ${id} cannot be read`);
  return plan;
}
