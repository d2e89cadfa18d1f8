import { z } from 'zod';
import type { Plan } from '../../matching/plan.ts';
import { readPlan } from '../../matching/said.ts';
import { type Table, readTable } from '../../matching/table.ts';
import type { Run } from '../../store/runs.ts';
import type { Settled } from './with-pins.ts';

/** What a kept run looked at, and the plan it gave, if it gave one. */
export interface RunSeen {
  readonly table: Table;
  readonly settled: readonly Settled[];
  readonly plan: Plan | undefined;
}

const Words = z.strictObject({ nl: z.string(), en: z.string() });
const Kept = z.strictObject({
  table: z.unknown(),
  settled: z
    .array(z.strictObject({ youth: z.string(), group: z.string(), because: z.array(Words) }))
    .readonly(),
});

/** Reads a run as it was kept. Whatever does not read is a broken row, and our mistake. */
export function readRun({ number, table: kept, plan }: Run): RunSeen {
  const { table, settled } = Kept.parse(kept);
  const read = readTable(table);
  const planned = plan === null ? undefined : readPlan(plan);
  if (!read.ok || (plan !== null && planned === undefined)) {
    throw new Error(`Run ${number} cannot be read`);
  }
  return { table: read.table, settled, plan: planned };
}
