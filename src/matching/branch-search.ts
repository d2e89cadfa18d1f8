import type { TierIndex } from './candidate.ts';
import { narrow, type Open, type Option, without } from './branch-narrowing.ts';
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

  const priceOf = packing.ofYouth.map((_, youth) => Number(prices.ofYouth[youth] ?? 0n));
  let branches = 0;

  const search = (open: Open, slack: number, taken: readonly Option[]): Searched => {
    branches += 1;
    if (branches > most || secondsLeft() <= 0) return { found: 'gave-up' };
    const left = narrow(open, slack, taken, priceOf, packing.mustPlace);
    if (left === undefined) return { found: 'nothing' };
    const [group, options] = tightest(left) ?? [];
    if (group === undefined || options === undefined) return accepted(packing, sought, taken);
    for (const option of options) {
      const searched = search(without(left, group, option), slack - option.loss, [
        ...taken,
        option,
      ]);
      if (searched.found !== 'nothing') return searched;
    }
    return { found: 'nothing' };
  };
  return search(optionsWithin(packing, bound, gap), Number(gap), []);
}

function accepted(packing: Packing, sought: Sought, taken: readonly Option[]): Searched {
  const choice = taken.flatMap(({ index }) => index ?? []).sort((a, b) => a - b);
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

/** The group with the fewest ways left. */
function tightest(open: Open) {
  return [...open].reduce<[number, readonly Option[]] | undefined>(
    (best, entry) => (best === undefined || entry[1].length < best[1].length ? entry : best),
    undefined,
  );
}

function optionsWithin(packing: Packing, bound: PriceBound, gap: bigint): Open {
  return new Map(
    packing.ofGroup.map((indexes, group) => {
      const options = indexes.map((index) => ({
        index,
        youths: packing.candidates[index]?.youths ?? [],
        loss: bound.lossOf[index] ?? 0n,
      }));
      const empty = { index: undefined, youths: [], loss: bound.lossOfEmpty[group] ?? 0n };
      const all = packing.mustFill[group] === true ? options : [...options, empty];
      return [
        group,
        all
          .filter(({ loss }) => loss <= gap)
          .map((option): Option => ({ ...option, loss: Number(option.loss) }))
          .sort((a, b) => a.loss - b.loss || (a.index ?? -1) - (b.index ?? -1)),
      ];
    }),
  );
}
