import { match } from '../../src/matching/match.ts';
import type { Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { numbers } from '../bench/numbers.ts';
import { dealtAnew, demoTable } from '../stability/demo-table.ts';
import type { Known } from './try-solvers.ts';

const seeds = [1, 2];

/** The demo region, two like it, and one in which two youths have been accepted already. */
export async function knownTables(): Promise<readonly [Known, ...Known[]]> {
  const demo = await known(demoTable());
  const alike = [];
  for (const seed of seeds) alike.push(await known(dealtAnew(demo.table, numbers(seed))));
  const pinned = demo.plan.placements
    .slice(0, 2)
    .map(({ youth, group }): readonly [string, string] => [youth, group]);
  return [demo, ...alike, await known({ ...demo.table, pinned })];
}

async function known(table: Table): Promise<Known> {
  const matched = await match(table, { solver: 'auto', seconds: 60, elapsed: () => 0 }, solvers);
  if (!matched.ok || matched.plan.status !== 'optimal') throw new Error('No proven plan');
  return { table, plan: matched.plan, best: matched.plan.totals };
}
