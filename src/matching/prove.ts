import { searchBetter } from './branch-search.ts';
import { tiers } from './candidate.ts';
import { type Choice, type Packing, totalsOf } from './packing.ts';
import type { Totals } from './plan.ts';
import { floorScaled, looseBounds, priceBound } from './price-bound.ts';
import type { Relax } from './relaxation.ts';
import { splitProof } from './split-proof.ts';

export interface Proven {
  readonly choice: Choice;
  readonly totals: Totals;
  /** Equal to the totals when the plan is proven to be the best. */
  readonly bounds: Totals;
}

export interface Watch {
  readonly secondsLeft: () => number;
  readonly onRound: (tier: 1 | 2 | 3 | 4, round: number) => void;
  /** After each tier, the best plan so far and what is proven of it. */
  readonly onTier: (choice: Choice, bounds: Totals) => void;
}

/**
 * Proves tier by tier that no plan has more, or finds the plan that has. A solver is believed in neither:
 * its prices only make the sum come out small, and its plan is only where the search starts.
 */
export async function prove(
  packing: Packing,
  start: Choice,
  relax: Relax,
  watch: Watch,
): Promise<Proven> {
  let choice = start;
  const bounds: [number, number, number, number] = [...looseBounds(packing)];
  for (const tier of tiers) {
    for (let round = 1; watch.secondsLeft() > 0; round += 1) {
      watch.onRound(tierNumber[tier], round);
      const totals = totalsOf(packing, choice);
      const { prices } = await relax(packing, tier, totals);
      const bound = priceBound(packing, tier, totals, prices);
      bounds[tier] = Math.min(bounds[tier], floorScaled(bound.scaled));
      const sought = { tier, floors: totals, atLeast: totals[tier] + 1 };
      const tried = searchBetter(packing, sought, bound, prices, watch.secondsLeft);
      const searched =
        tried.found === 'gave-up'
          ? await splitProof(packing, sought, relax, watch.secondsLeft)
          : tried;
      if (searched.found === 'nothing') bounds[tier] = totals[tier];
      if (searched.found !== 'better') break;
      choice = searched.choice;
    }
    watch.onTier(choice, [...bounds]);
  }
  return { choice, totals: totalsOf(packing, choice), bounds };
}

const tierNumber = [1, 2, 3, 4] as const;
