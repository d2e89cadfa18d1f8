import type { SolverName } from '../../src/matching/plan.ts';
import type { Row } from './rows.ts';

/** What one measurement says. */
export interface Told {
  /** None when time ran out, failed when the solver broke. */
  readonly status: 'optimal' | 'feasible' | 'none' | 'failed';
  readonly seconds: number;
  readonly totals: readonly number[];
  readonly pairs?: number;
  /** Of the whole table where they can be listed, else those that the solver was given. */
  readonly compositions?: number;
  /** The largest share of a bound that any tier misses. */
  readonly gap?: number;
  readonly peakMB?: number;
  /** How long it took to look at every youth in every group. */
  readonly scanSeconds?: number;
  /** How long the same took without what was measured, turn about in the same process. */
  readonly withoutSeconds?: number;
}

interface Peer {
  readonly name: SolverName;
  readonly seconds: number;
  readonly status: Told['status'] | 'other-totals';
}

/** A line of the JSON. */
export interface Result {
  readonly table: string;
  readonly youths: number;
  readonly groups: number;
  readonly pairs: number;
  readonly compositions: number;
  readonly status: Told['status'];
  readonly gap: number;
  readonly seconds: number;
  readonly peakMB: number;
  /** How many times as long the fastest peer took; at least, when none finished in its time. */
  readonly ratio: number | null;
  readonly peers: readonly Peer[];
}

export function resultOf(
  { table, youths, groups }: Pick<Row, 'table' | 'youths' | 'groups'>,
  ours: Told,
  peersTold: readonly (readonly [SolverName, Told])[],
): Result {
  const peers = peersTold.map(([name, told]): Peer => {
    const differs =
      told.status === 'optimal' &&
      ours.status === 'optimal' &&
      told.totals.join() !== ours.totals.join();
    return { name, seconds: rounded(told.seconds), status: differs ? 'other-totals' : told.status };
  });
  return {
    table,
    youths,
    groups,
    pairs: ours.pairs ?? 0,
    compositions: ours.compositions ?? 0,
    status: ours.status,
    gap: ours.gap ?? 1,
    seconds: rounded(ours.seconds),
    peakMB: ours.peakMB ?? 0,
    ratio: ratioOf(ours, peers),
    peers,
  };
}

function ratioOf(ours: Told, peers: readonly Peer[]): number | null {
  if (ours.status !== 'optimal' && ours.status !== 'feasible') return null;
  const finished = peers.filter(({ status }) => status === 'optimal');
  const counted = finished.length > 0 ? finished : peers.filter(({ status }) => status === 'none');
  if (counted.length === 0) return null;
  return Math.round((Math.min(...counted.map(({ seconds }) => seconds)) / ours.seconds) * 10) / 10;
}

/** We have a plan of every table, and no peer has another. */
export const isSound = (results: readonly Result[]): boolean =>
  results.every(
    ({ status, peers }) =>
      (status === 'optimal' || status === 'feasible') &&
      peers.every((peer) => peer.status !== 'other-totals'),
  );

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000;
