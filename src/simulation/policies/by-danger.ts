import type { Arrival } from '../draw/future.ts';

const rank = { crisis: 0, urgent: 1, regular: 2 };

/** In danger first, then the longest waiting: an order that everybody keeps to. */
export const byDanger = (waiting: readonly Arrival[]): readonly Arrival[] =>
  waiting.toSorted(
    (one, other) => rank[one.youth.urgency] - rank[other.youth.urgency] || one.since - other.since,
  );
