import type { Plan } from '../matching/plan.ts';
import { type Table, readTable } from '../matching/table.ts';
import type { Deps } from './deps.ts';
import { exampleRegion } from './example-region.ts';
import { policyNow } from './read-policy.ts';

export interface WorkedExample {
  readonly table: Table;
  readonly plan: Plan;
}

/**
 * The example, matched as every table is, with the numbers in force. Worked out once for each set of numbers, so that
 * looking at its page costs nothing; what failed is tried again by the next who looks.
 */
export function workingExample({ store, think }: Pick<Deps, 'store' | 'think'>) {
  const known = new Map<string, Promise<WorkedExample | undefined>>();

  return async (): Promise<WorkedExample | undefined> => {
    const policy = policyNow({ store });
    const key = JSON.stringify(policy);
    const working = known.get(key) ?? workOut({ think }, policy);
    known.clear();
    known.set(key, working);
    const worked = await working;
    if (worked === undefined) known.delete(key);
    return worked;
  };
}

async function workOut(
  { think }: Pick<Deps, 'think'>,
  policy: object,
): Promise<WorkedExample | undefined> {
  const read = readTable({ ...exampleRegion, policy });
  if (!read.ok) throw new Error('The example is no sound table');
  const thought = await think(read.table, { solver: 'auto', seconds: 10 });
  return thought.ok ? { table: read.table, plan: thought.plan } : undefined;
}
