import { isDeepStrictEqual } from 'node:util';
import { type Move, movesBetween } from '../matching/explain/moves.ts';
import type { Plan } from '../matching/plan.ts';
import type { Thought } from '../matching/think.ts';
import type { Run } from '../store/runs.ts';
import type { Deps } from './deps.ts';
import { runSeconds } from './run-matching.ts';
import { readRun } from './table/read-run.ts';

export type Replay =
  | { readonly kind: 'not-solved'; readonly why: Extract<Thought, { ok: false }>['why'] }
  | {
      readonly kind: 'same' | 'differs';
      readonly kept: Plan;
      readonly again: Plan;
      readonly moves: readonly Move[];
    };

/**
 * Works a kept run out again, from the table and the policy that were kept with it, and lays the two plans side by
 * side. Nothing is written. Nothing for a run that gave no plan.
 */
export async function replayRun(
  { think }: Pick<Deps, 'think'>,
  run: Run,
): Promise<Replay | undefined> {
  const { table, plan: kept } = readRun(run);
  if (kept === undefined) return undefined;
  const thought = await think(table, { solver: 'auto', seconds: runSeconds });
  if (!thought.ok) return { kind: 'not-solved', why: thought.why };
  const again = thought.plan;
  const same = isDeepStrictEqual(whatCounts(kept), whatCounts(again));
  return { kind: same ? 'same' : 'differs', kept, again, moves: movesBetween(kept, again) };
}

/** Everything but who solved it and how long it took. */
const whatCounts = ({ status, totals, bounds, farthest, placements, unplaced }: Plan): unknown => ({
  status,
  totals,
  bounds,
  farthest,
  placements,
  unplaced,
});
