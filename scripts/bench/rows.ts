import type { SolverName } from '../../src/matching/plan.ts';
import type { Size } from './make-table.ts';

/** A line of the table: what is measured, how often, and beside whom. */
export interface Row extends Size {
  readonly table: string;
  readonly times: number;
  readonly peers: readonly SolverName[];
}

const both = ['javascript-lp-solver', 'highs'] as const;

// prettier-ignore
export const rows: readonly Row[] = [
  { table: 'regional-40x25', seed: 13, youths: 40, groups: 25, kind: 'regional', times: 7, peers: both },
  { table: 'dense-40x25', seed: 2, youths: 40, groups: 25, kind: 'dense', times: 5, peers: both },
  { table: 'cost-of-a-choice', seed: 13, youths: 40, groups: 25, kind: 'regional', times: 7, peers: [] },
  { table: 'national-500x150', seed: 3, youths: 500, groups: 150, kind: 'national', times: 5, peers: ['highs'] },
  { table: 'national-1500x400', seed: 4, youths: 1500, groups: 400, kind: 'national', times: 1, peers: ['highs'] },
  { table: 'stress-5000x1500', seed: 5, youths: 5000, groups: 1500, kind: 'national', times: 1, peers: ['highs'] },
];

/** What one measurement says. */
export interface Told {
  readonly status: 'optimal' | 'feasible' | 'none';
  readonly seconds: number;
  readonly totals: readonly number[];
  readonly pairs?: number;
  readonly compositions?: number;
  /** The largest share of a bound that any tier misses. */
  readonly gap?: number;
  readonly peakMB?: number;
}

interface Printed extends Told {
  readonly table: string;
  readonly ratio: number | null;
  readonly peers: readonly { name: string; seconds: number; status: string }[];
}

export const printed = (one: Omit<Printed, 'totals'>): string =>
  [
    one.table.padEnd(18),
    `${one.pairs} pairs`.padEnd(14),
    `${one.status} in ${one.seconds.toFixed(2)} s`.padEnd(20),
    `gap ${((one.gap ?? 0) * 100).toFixed(4)} %`,
    `${one.peakMB} MB`,
    ...one.peers.map(({ name, seconds, status }) => `${name} ${status} ${seconds.toFixed(2)} s`),
    one.ratio === null ? '' : `${one.ratio}×`,
  ].join('  ');
