import type { TierIndex } from './candidate.ts';
import { branchBoard } from './branch-board.ts';
import { leftEmpty, optionsWithin } from './branch-options.ts';
import { type Choice, type Packing, totalsOf } from './packing.ts';
import { type PriceBound, type Prices, scale } from './price-bound.ts';

export type Searched =
  | { readonly found: 'better'; readonly choice: Choice }
  | { readonly found: 'nothing' }
  /** Too many branches, or out of time: nothing is known. */
  | { readonly found: 'gave-up' };

export interface Sought {
  readonly tier: TierIndex;
  readonly floors: readonly number[];
  readonly atLeast: number;
}

const mostBranches = 20_000;

/**
 * Looks for a plan with at least so much in a tier. It can only be among those that together give away no
 * more than lies between that and the bound, which is few, so all of them are tried.
 */
export function searchBetter(
  packing: Packing,
  sought: Sought,
  bound: PriceBound,
  prices: Prices,
  secondsLeft: () => number,
  most = mostBranches,
): Searched {
  const gap = bound.scaled - scale * BigInt(sought.atLeast);
  if (gap < 0n) return { found: 'nothing' };
  if (gap > BigInt(Number.MAX_SAFE_INTEGER)) return { found: 'gave-up' };

  const options = optionsWithin(packing, bound, gap);
  const priceOf = packing.ofYouth.map((_, youth) => Number(prices.ofYouth[youth] ?? 0n));
  const board = branchBoard(options, priceOf, packing.mustPlace);
  let branches = 0;

  const search = (slack: number, taken: readonly number[]): Searched => {
    branches += 1;
    if (branches > most || secondsLeft() <= 0) return { found: 'gave-up' };
    if (!board.narrow(slack)) return { found: 'nothing' };
    const group = board.tightest();
    if (group < 0) return accepted(packing, sought, taken);
    for (const option of board.left(group)) {
      const mark = board.take(option);
      const index = options.candidate[option] ?? leftEmpty;
      const searched = search(
        slack - (options.loss[option] ?? 0),
        index === leftEmpty ? taken : [...taken, index],
      );
      if (searched.found !== 'nothing') return searched;
      board.undo(option, mark);
    }
    return { found: 'nothing' };
  };
  return search(Number(gap), []);
}

function accepted(packing: Packing, sought: Sought, taken: readonly number[]): Searched {
  const choice = [...taken].sort((a, b) => a - b);
  return reaches(packing, choice, sought) ? { found: 'better', choice } : { found: 'nothing' };
}

/** Whether a choice has what is sought, without giving up anything in the tiers before. */
export function reaches(
  packing: Packing,
  choice: Choice,
  { tier, floors, atLeast }: Sought,
): boolean {
  const totals = totalsOf(packing, choice);
  const keepsFloors = totals.slice(0, tier).every((total, at) => total >= (floors[at] ?? 0));
  return keepsFloors && totals[tier] >= atLeast;
}
