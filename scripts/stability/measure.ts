import type { MatchAgain } from '../../src/matching/explain/cost-of-option.ts';
import { match } from '../../src/matching/match.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { numbers } from '../bench/numbers.ts';
import { dealtAnew } from './demo-table.ts';
import { type Kind, kinds, smallChange } from './small-change.ts';
import { fitOf, type Moved, movedIn, whyMoved } from './why-moved.ts';

export interface Measured {
  readonly kind: Kind;
  readonly pending: number;
  readonly moved: readonly Moved[];
  /** How many would have moved, had nobody asked to leave proposals where they are. */
  readonly movedFreely: number;
  /** What leaving them costs in tier 4, in tenths of a kilometre-equivalent. */
  readonly cost: number;
}

/** A table like the demo region, its plan, one small change, and the plan after it. */
export async function measureChange(demo: Table, seed: number, at: number): Promise<Measured> {
  const random = numbers(seed * 1_000_003 + at);
  const kind = kinds[at % kinds.length] ?? kinds[0];
  const { before, after } = smallChange(dealtAnew(demo, random), kind, random);
  const first = await planOf(before);
  const table = after(first.placements);
  const plan = await planOf(table);
  const free = await planOf({ ...table, pending: [] });
  const moved: Moved[] = [];
  for (const pair of movedIn(table, plan)) {
    moved.push(await whyMoved(table, plan, pair, matchAgain));
  }
  return {
    kind,
    pending: table.pending.length,
    moved,
    movedFreely: movedIn(table, free).length,
    cost: free.totals[3] - fitOf(table, plan),
  };
}

// No clock: the same seed ends the same way on a busy machine.
const matchAgain: MatchAgain = async (table) => {
  const matched = await match(table, { solver: 'auto', seconds: 60, elapsed: () => 0 }, solvers);
  if (matched.ok && matched.plan.status !== 'optimal') throw new Error('A plan was not proven');
  return matched;
};

async function planOf(table: Table): Promise<Plan> {
  const matched = await matchAgain(table);
  if (!matched.ok) throw new Error('A table without pins always has a plan');
  return matched.plan;
}
