import { type TierIndex, tiers } from './candidate.ts';
import type { Solve } from './linear-programme.ts';
import { type Choice, type Packing, rowsOf, tierProgramme, totalsOf } from './packing.ts';
import { floorScaled, priceBound } from './price-bound.ts';
import type { Relax } from './relaxation.ts';
import { wholeAnswer } from './whole-answer.ts';

const last = 3;

/**
 * The bounds of the first tiers nearly always come out whole and can be met, so they are set as floors
 * unseen, and one whole solve follows. Where it cannot meet them, the first tier that falls short is solved
 * whole, and the rest tried again.
 */
export async function packByTargets(
  packing: Packing,
  solve: Solve,
  relax: Relax,
  secondsLeft: () => number,
): Promise<Choice | undefined> {
  const rows = rowsOf(packing);
  const whole = async (tier: TierIndex, floors: readonly number[]) =>
    wholeAnswer(
      packing,
      await solve(tierProgramme(packing, rows, tier, floors, true), secondsLeft()),
    );

  const targets: number[] = [];
  for (const tier of tiers.slice(0, last)) {
    targets.push(await targetOf(packing, relax, tier, targets));
  }
  const atOnce = await whole(last, targets);
  if (atOnce !== undefined) return atOnce;

  let best: Choice | undefined;
  const floors: number[] = [];
  for (const tier of tiers) {
    const choice = await whole(tier, floors);
    if (choice === undefined) return best;
    best = choice;
    floors.push(totalsOf(packing, choice)[tier]);
  }
  return best;
}

async function targetOf(
  packing: Packing,
  relax: Relax,
  tier: TierIndex,
  floors: readonly number[],
): Promise<number> {
  const { prices } = await relax(packing, tier, floors);
  return floorScaled(priceBound(packing, tier, floors, prices).scaled);
}
