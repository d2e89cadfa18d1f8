import { type TierIndex, tiers } from './candidate.ts';
import type { Solve } from './linear-programme.ts';
import { searchBetter } from './branch-search.ts';
import { type Choice, type Packing, rowsOf, tierProgramme, totalsOf } from './packing.ts';
import type { Totals } from './plan.ts';
import { floorScaled, looseBounds, priceBound, type Prices, pricesFrom } from './price-bound.ts';

export interface Proven {
  readonly choice: Choice;
  readonly totals: Totals;
  /** Equal to the totals when the plan is proven to be the best. */
  readonly bounds: Totals;
}

/** Prices of the relaxation of a tier, given the totals before it; none when the solver has none. */
export type PriceSource = (tier: TierIndex, floors: readonly number[]) => Promise<Prices>;

/** The same prices are asked for more than once; they are worked out once. */
export function priceSource(
  packing: Packing,
  solve: Solve,
  secondsLeft: () => number,
): PriceSource {
  const rows = rowsOf(packing);
  const known = new Map<string, Promise<Prices>>();
  const ask = async (tier: TierIndex, floors: readonly number[]): Promise<Prices> => {
    const relaxed = await solve(tierProgramme(packing, rows, tier, floors, false), secondsLeft());
    const duals = relaxed.ok ? (relaxed.prices ?? []) : [];
    return pricesFrom(duals.slice(0, packing.ofYouth.length), duals.slice(rows.length));
  };
  return (tier, floors) => {
    const key = [tier, ...floors.slice(0, tier)].join(' ');
    const prices = known.get(key) ?? ask(tier, floors);
    known.set(key, prices);
    return prices;
  };
}

export interface Watch {
  readonly secondsLeft: () => number;
  readonly onRound: (tier: 1 | 2 | 3 | 4, round: number) => void;
  readonly onBetter: (choice: Choice) => void;
}

/**
 * Proves tier by tier that no plan has more, or finds the plan that has. A solver is believed in neither:
 * its prices only make the sum come out small, and its plan is only where the search starts.
 */
export async function prove(
  packing: Packing,
  start: Choice,
  pricesOf: PriceSource,
  watch: Watch,
): Promise<Proven> {
  let choice = start;
  const bounds: [number, number, number, number] = [...looseBounds(packing)];
  for (const tier of tiers) {
    for (let round = 1; watch.secondsLeft() > 0; round += 1) {
      watch.onRound(tierNumber[tier], round);
      const totals = totalsOf(packing, choice);
      const prices = await pricesOf(tier, totals);
      const bound = priceBound(packing, tier, totals, prices);
      bounds[tier] = Math.min(bounds[tier], floorScaled(bound.scaled));
      const sought = { tier, floors: totals, atLeast: totals[tier] + 1 };
      const searched = searchBetter(packing, sought, bound, prices);
      if (searched.found === 'nothing') bounds[tier] = totals[tier];
      if (searched.found !== 'better') break;
      choice = searched.choice;
      watch.onBetter(choice);
    }
  }
  return { choice, totals: totalsOf(packing, choice), bounds };
}

const tierNumber = [1, 2, 3, 4] as const;
