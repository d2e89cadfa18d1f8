import type { Solvers } from '../matching/match.ts';
import type { Assumptions } from './assumptions.ts';
import { drawFuture } from './draw/draw-future.ts';
import { type Figures, figuresOf } from './figures.ts';
import { hindsightOf } from './hindsight/hindsight.ts';
import { holdBack } from './hold-back/hold-back.ts';
import { byMatching } from './policies/by-matching.ts';
import { firstCome } from './policies/first-come.ts';
import { telephoneRound } from './policies/telephone-round.ts';
import type { Future } from './draw/future.ts';
import { type Decide, play } from './year/year.ts';

export const policyNames = [
  'telephone-round',
  'first-come',
  'matching',
  'matching-with-hold-back',
  'hindsight',
] as const;
export type PolicyName = (typeof policyNames)[number];

type Decided = Exclude<PolicyName, 'hindsight'>;

/** Every way to decide begins the year anew, with nothing remembered of another. */
const decideBy: Readonly<Record<Decided, (future: Future, solvers: Solvers) => Decide>> = {
  'telephone-round': () => telephoneRound(),
  'first-come': () => firstCome(),
  matching: (_, solvers) => byMatching(solvers),
  'matching-with-hold-back': (future, solvers) => byMatching(solvers, holdBack(future)),
};

export type YearFigures = Readonly<Record<PolicyName, Figures>>;

/** One drawn year under every policy. */
export async function simulateYear(
  seed: string,
  assumed: Assumptions,
  solvers: Solvers,
): Promise<YearFigures> {
  const future = drawFuture(seed, assumed);
  const hindsight = hindsightOf(future);
  const figures = async (name: Decided): Promise<Figures> => {
    const placed = await play(future, decideBy[name](future, solvers));
    const found = figuresOf(future, placed, hindsight.points);
    // Rounding aside, nobody does better than who knew everything.
    if (found.shareOfHindsight > 1 + 1e-9)
      throw new Error(`${name} beats the hindsight of ${seed}`);
    return found;
  };
  return {
    'telephone-round': await figures('telephone-round'),
    'first-come': await figures('first-come'),
    matching: await figures('matching'),
    'matching-with-hold-back': await figures('matching-with-hold-back'),
    hindsight: figuresOf(future, hindsight.placed, hindsight.points),
  };
}
