import type { SolverName } from '../../src/matching/plan.ts';
import type { Size } from './make-table.ts';

/** A line of the table: what is measured, how often, and beside whom. */
export interface Row extends Size {
  readonly table: string;
  readonly times: number;
  readonly peers: readonly SolverName[];
  /** How long a peer may take; enough to tell eight times as long as ours, where there is a must. */
  readonly peerSeconds: number;
  /** Also with the farthest distance limited first, side by side with and without. */
  readonly limited?: true;
}

const both = ['javascript-lp-solver', 'highs'] as const;

// prettier-ignore
export const rows: readonly Row[] = [
  { table: 'regional-40x25', seed: 13, youths: 40, groups: 25, kind: 'regional', times: 7, peers: both, peerSeconds: 60, limited: true },
  { table: 'dense-40x25', seed: 2, youths: 40, groups: 25, kind: 'dense', times: 5, peers: both, peerSeconds: 30, limited: true },
  { table: 'cost-of-a-choice', seed: 13, youths: 40, groups: 25, kind: 'regional', times: 7, peers: [], peerSeconds: 0 },
  { table: 'national-500x150', seed: 3, youths: 500, groups: 150, kind: 'national', times: 5, peers: ['highs'], peerSeconds: 60, limited: true },
  { table: 'national-1500x400', seed: 4, youths: 1500, groups: 400, kind: 'national', times: 1, peers: ['highs'], peerSeconds: 150 },
  { table: 'stress-5000x1500', seed: 5, youths: 5000, groups: 1500, kind: 'national', times: 1, peers: ['highs'], peerSeconds: 60 },
];

export function rowOf(name: string): Row {
  const row = rows.find(({ table }) => table === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  return row;
}
