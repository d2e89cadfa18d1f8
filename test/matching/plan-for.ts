import { match } from '../../src/matching/match.ts';
import type { Plan } from '../../src/matching/plan.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';

/** The plan of a table, with time enough and no clock. */
export async function planFor(
  table: Table,
  solver: 'auto' | 'javascript-lp-solver' | 'highs' = 'auto',
): Promise<Plan> {
  const matched = await match(table, { solver, seconds: 60, elapsed: () => 0 }, solvers);
  if (!matched.ok)
    throw new Error(`No plan: ${matched.errors.map(({ text }) => text.en).join(' ')}`);
  return matched.plan;
}

export function read(raw: unknown): Table {
  const table = readTable(raw);
  if (table.ok) return table.table;
  throw new Error(table.errors.map(({ path, text }) => `${path}: ${text.en}`).join('\n'));
}
