import { tiers } from '../../src/matching/candidate.ts';
import type { LinearProgramme, Row, Solve } from '../../src/matching/linear-programme.ts';
import { registerOf } from '../../src/matching/register.ts';
import type { Table } from '../../src/matching/table.ts';
import type { MakeRows } from './group-rows.ts';
import { pairColumns } from './pair-columns.ts';
import { pairRows } from './pair-rows.ts';

export interface PeerAnswer {
  /** None when time ran out. */
  readonly status: 'optimal' | 'none' | 'failed';
  readonly totals: readonly number[];
}

/**
 * The classic way: a variable for each youth on each vacancy, the group rules as rows, and tier after tier with
 * the totals before as floors. It states the same problem, so where it finishes it must reach the same totals.
 */
export async function solvePairModel(
  table: Table,
  solve: Solve,
  secondsLeft: () => number,
  made?: readonly MakeRows[],
): Promise<PeerAnswer> {
  const register = registerOf(table);
  const columns = pairColumns(register);
  const { rows, worths } = pairRows(register, columns, made);
  const floors: Row[] = [];
  const totals: number[] = [];
  for (const tier of tiers) {
    const worth = worths[tier] ?? [];
    const programme: LinearProgramme = { worth, rows: [...rows, ...floors], whole: true };
    if (secondsLeft() <= 0) return { status: 'none', totals };
    const solution = await solve(programme, secondsLeft());
    const isWhole =
      solution.ok && solution.values.every((value) => Math.abs(value - Math.round(value)) < nearly);
    if (!solution.ok || !isWhole) {
      return { status: secondsLeft() < almostNone ? 'none' : 'failed', totals };
    }
    const total = Math.round(
      worth.reduce((sum, one, at) => sum + one * Math.round(solution.values[at] ?? 0), 0),
    );
    totals.push(total);
    floors.push(floorRow(worth, total));
  }
  return { status: 'optimal', totals };
}

// A solver that ran out of time may hand out parts of youths.
const nearly = 1e-5;
const almostNone = 0.5;

const floorRow = (worth: readonly number[], bound: number): Row => {
  const columns = worth.flatMap((value, at) => (value === 0 ? [] : [at]));
  return { kind: 'at-least', bound, columns, coefficients: columns.map((at) => worth[at] ?? 0) };
};
