import { type Candidate, perTier } from './candidate.ts';
import type { LinearProgramme } from './linear-programme.ts';
import { type Packing, rowsOf } from './packing.ts';
import type { Totals } from './plan.ts';

/** All four tiers as one objective; undefined when its numbers are too large to be exact. */
export function oneProgramme(packing: Packing): LinearProgramme | undefined {
  const weights = tierWeights(packing);
  if (weights === undefined) return undefined;
  const worth = packing.candidates.map(({ values }) =>
    values.reduce((sum, value, tier) => sum + value * (weights[tier] ?? 0), 0),
  );
  return { worth, rows: rowsOf(packing), whole: true };
}

/** A point of a tier weighs more than everything the tiers after it can add up to. */
function tierWeights({ candidates, ofGroup }: Packing): Totals | undefined {
  const reach = perTier((tier) =>
    ofGroup.reduce((sum, indexes) => sum + largest(candidates, indexes, tier), 1),
  );
  const fourth = 1;
  const third = 2 * reach[3];
  const second = third * reach[2];
  const first = second * reach[1];
  const weights: Totals = [first, second, third, fourth];
  const most = perTier((tier) => weights[tier] * (reach[tier] - 1));
  return most.reduce((sum, value) => sum + value, 0) <= Number.MAX_SAFE_INTEGER
    ? weights
    : undefined;
}

const largest = (
  candidates: readonly Candidate[],
  indexes: readonly number[],
  tier: 0 | 1 | 2 | 3,
) =>
  indexes.reduce(
    (most, index) => Math.max(most, Math.abs(candidates[index]?.values[tier] ?? 0)),
    0,
  );
