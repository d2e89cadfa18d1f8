import { defaultPolicy } from '../../matching/policy.ts';
import type { Assumptions } from '../assumptions.ts';
import { chanceOf } from './dice.ts';
import { drawArrivals } from './draw-arrival.ts';
import { drawHome } from './draw-home.ts';
import type { Future } from './future.ts';

/** The same seed is the same year: homes, who lives there, who comes, who says no. */
export function drawFuture(seed: string, assumed: Assumptions): Future {
  const homes = Array.from({ length: assumed.homes }, (_, at) =>
    drawHome(seed, assumed, at, defaultPolicy),
  );
  return { seed, assumed, homes, arrivals: drawArrivals(seed, assumed) };
}

/** Whether this home or this family says no, once they are asked. */
export const declines = (
  { seed, assumed }: Pick<Future, 'seed' | 'assumed'>,
  youth: string,
  home: string,
): boolean =>
  chanceOf(assumed.homeDeclines, seed, 'home declines', youth, home) ||
  chanceOf(assumed.familyDeclines, seed, 'family declines', youth, home);
