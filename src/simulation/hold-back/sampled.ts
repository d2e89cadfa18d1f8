import { prospectOf, type Prospect } from '../assignment/prospect.ts';
import { dayOfWeek } from '../days.ts';
import { drawArrivals } from '../draw/draw-arrival.ts';
import { declines } from '../draw/draw-future.ts';
import { diceOf } from '../draw/dice.ts';
import { outgrownOn } from '../draw/draw-home.ts';
import { drawStay } from '../draw/draw-person.ts';
import type { Dweller, Future, Home } from '../draw/future.ts';

/** A future that could be: of the one that is judged it knows the homes and the assumptions, and nothing that comes. */
export interface Sampled {
  readonly seed: string;
  /** Everybody who could come in the year. */
  readonly prospects: readonly Prospect[];
  /** Which homes would say no to somebody, or somebody to them; one for each home. */
  readonly noesOf: (prospect: Prospect) => readonly boolean[];
}

export const sampledFutures = ({ seed, assumed, homes }: Future): readonly Sampled[] =>
  Array.from({ length: assumed.sampledFutures }, (_, at) => {
    const other = `${seed} sampled ${at + 1}`;
    const prospects = drawArrivals(other, { ...assumed, waitingAtStart: 0 }).map((arrival) =>
      prospectOf(arrival, homes, assumed),
    );
    return { seed: other, prospects, noesOf: noesIn(other, { homes, assumed }) };
  });

/** Asked again each week, and always the same. */
function noesIn(seed: string, { homes, assumed }: Pick<Future, 'homes' | 'assumed'>) {
  const known = new WeakMap<Prospect, readonly boolean[]>();
  return (prospect: Prospect): readonly boolean[] => {
    const found = known.get(prospect);
    if (found !== undefined) return found;
    const { code } = prospect.arrival.youth;
    const noes = homes.map(
      ({ group }, at) =>
        prospect.chances[at] !== undefined && declines({ seed, assumed }, code, group.code),
    );
    known.set(prospect, noes);
    return noes;
  };
}

const mostTries = 200;

/** A day on which a resident could leave, who has not left yet; birthdays are known to everybody. */
export function couldLeaveOn(
  { seed }: Sampled,
  { resident, since, leavesOn }: Dweller,
  { group }: Home,
  { assumed, week }: { assumed: Future['assumed']; week: number },
): number {
  // Who came this year stays in it, and everybody knows that.
  if (leavesOn === Infinity) return Infinity;
  const dice = diceOf(seed, 'stay', resident.code);
  const lived = dayOfWeek(week) - since;
  let stay = drawStay(dice, assumed);
  for (let tried = 0; stay <= lived && tried < mostTries; tried += 1)
    stay = drawStay(dice, assumed);
  const leaves = stay <= lived ? since + lived + 1 : since + stay;
  return Math.min(leaves, outgrownOn(resident, group));
}
