import { reaches, searchBetter, type Searched, type Sought } from './branch-search.ts';
import { tiers } from './candidate.ts';
import type { Packing } from './packing.ts';
import { floorScaled, priceBound } from './price-bound.ts';
import type { Relax } from './relaxation.ts';
import { type Part, split } from './split.ts';

// Counted rather than timed, so that the same table always ends the same way.
const mostParts = 1000;
const branchesInPart = 2000;

/**
 * Where the gap is too wide to try everything, the question is split: this youth placed or
 * not, then in this group or not. Each part has prices of its own, and is closed by its own bound.
 */
export async function splitProof(
  packing: Packing,
  sought: Sought,
  relax: Relax,
  secondsLeft: () => number,
): Promise<Searched> {
  const whole: Part = { packing, origin: packing.candidates.map((_, index) => index) };
  const open = [whole];
  for (let looked = 0; open.length > 0; looked += 1) {
    if (looked >= mostParts || secondsLeft() <= 0) return { found: 'gave-up' };
    const part = open.pop() ?? whole;
    const searched = await lookInto(part, sought, relax, secondsLeft);
    if (searched.found === 'better') {
      return { found: 'better', choice: searched.choice.map((index) => part.origin[index] ?? -1) };
    }
    if (searched.found === 'nothing') continue;
    const { parts } = await relax(part.packing, sought.tier, sought.floors);
    const halves = split(part, parts);
    if (halves === undefined) return { found: 'gave-up' };
    open.push(...halves);
  }
  return { found: 'nothing' };
}

async function lookInto(
  { packing }: Part,
  sought: Sought,
  relax: Relax,
  secondsLeft: () => number,
): Promise<Searched> {
  const isHopeless =
    packing.mustFill.some((must, group) => must && packing.ofGroup[group]?.length === 0) ||
    packing.mustPlace.some((must, youth) => must && packing.ofYouth[youth]?.length === 0);
  if (isHopeless) return { found: 'nothing' };
  const { prices, choice } = await relax(packing, sought.tier, sought.floors);
  if (choice !== undefined && reaches(packing, choice, sought)) return { found: 'better', choice };
  const bound = priceBound(packing, sought.tier, sought.floors, prices);
  const searched = searchBetter(packing, sought, bound, prices, secondsLeft, branchesInPart);
  return searched.found === 'gave-up' && (await cannotKeepFloors(packing, sought, relax))
    ? { found: 'nothing' }
    : searched;
}

/** A part that cannot even keep the totals of the tiers before has nothing to offer in this one. */
async function cannotKeepFloors(
  packing: Packing,
  { tier, floors }: Sought,
  relax: Relax,
): Promise<boolean> {
  if ((await relax(packing, tier, floors)).parts.length > 0) return false;
  for (const before of tiers.slice(0, tier)) {
    const { prices } = await relax(packing, before, floors);
    const most = floorScaled(priceBound(packing, before, floors, prices).scaled);
    if (most < (floors[before] ?? 0)) return true;
  }
  return false;
}
