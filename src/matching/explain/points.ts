import type { Text } from '../../domain/text.ts';
import type { Composition } from '../composition.ts';
import type { Totals } from '../plan.ts';
import type { Goal, Pair } from '../rule.ts';
import { goalTiers } from '../rules.ts';
import type { Youth } from '../table.ts';
import { receiving } from './company.ts';

/** One wish that counts for or against, in points: more is better. */
export interface Term {
  readonly goal: string;
  readonly points: number;
  readonly text: Text;
}

type Tier = 0 | 1 | 2 | 3;
export const fitsBest: Tier = 3;

export const totalsOf = (composition: Composition): Totals => [
  pointsOf(composition, 0),
  pointsOf(composition, 1),
  pointsOf(composition, 2),
  pointsOf(composition, fitsBest),
];

const pointsOf = (composition: Composition, tier: Tier): number =>
  goalTiers[tier].reduce((sum, goal) => sum + pointsFor(goal, composition), 0);

const pointsFor = (goal: Goal, composition: Composition): number =>
  goal.about === 'group'
    ? goal.points(composition)
    : (composition.seats ?? []).reduce((sum, pair) => sum + goal.points(pair), 0);

export const firstDifference = (a: Totals, b: Totals): Tier | undefined =>
  ([0, 1, 2, 3] as const).find((tier) => a[tier] !== b[tier]);

/** What this one youth brings to a tier: the own terms, and what the group gains or loses by them. */
export function termsOf(composition: Composition, youth: Youth, tier: Tier): readonly Term[] {
  const pair = pairIn(composition, youth);
  const others = composition.newcomers.filter((one) => one !== youth);
  const without = receiving(composition.register, composition.group, others);

  return goalTiers[tier].flatMap((goal) => {
    const points =
      goal.about === 'seat' ? goal.points(pair) : goal.points(composition) - goal.points(without);
    const reason = goal.about === 'seat' ? goal.reason(pair) : goal.reason(composition);
    // A wish that costs or earns nothing has nothing to say, but a distance of zero has.
    if (points === 0 && (goal.about === 'group' || reason === undefined)) return [];
    return [{ goal: goal.name, points: points + 0, text: reason ?? goal.sentence }];
  });
}

export function pairIn(composition: Composition, youth: Youth): Pair {
  const found = composition.seats?.find((pair) => pair.youth === youth);
  if (found === undefined) throw new Error(`${youth.code} has no place here`);
  return found;
}

export const sumOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, term) => sum + term.points, 0);
