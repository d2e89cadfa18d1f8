import { fileURLToPath } from 'node:url';
import { thinkIn } from '../../src/solver/think.ts';
import type { Known } from './try-solvers.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** A process that goes wrong in one way; its file stands beside this one. */
export interface ChildFault {
  readonly name: string;
  readonly file: string;
  readonly seconds: number;
}

// prettier-ignore
export const childFaults: readonly ChildFault[] = [
  { name: 'hangs', file: 'child-hangs.ts', seconds: 1 },
  { name: 'crashes', file: 'child-crashes.ts', seconds: 20 },
  { name: 'exits silently', file: 'child-leaves.ts', seconds: 20 },
  { name: 'sends junk', file: 'child-babbles.ts', seconds: 20 },
  { name: 'sends an illegal plan', file: 'child-lies.ts', seconds: 20 },
  { name: 'sends an illegal plan, then hangs', file: 'child-lies-and-hangs.ts', seconds: 20 },
  { name: 'calls a worse plan optimal', file: 'child-boasts.ts', seconds: 20 },
  { name: 'proves a worse plan badly', file: 'child-boasts-with-prices.ts', seconds: 20 },
  { name: 'leaves such a plan and hangs', file: 'child-boasts-and-hangs.ts', seconds: 5 },
  { name: 'eats memory', file: 'child-eats-memory.ts', seconds: 60 },
];

export async function tryChild(
  known: readonly Known[],
  { file, seconds }: ChildFault,
): Promise<readonly Verdict[]> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const think = thinkIn(path);
  const verdicts: Verdict[] = [];
  for (const { table, best } of known) {
    const thought = await think(table, { solver: 'auto', seconds });
    verdicts.push(verdictOn(table, best, thought.ok ? thought.plan : undefined));
  }
  return verdicts;
}
