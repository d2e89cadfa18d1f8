import type { Progress } from '../../../matching/match.ts';
import type { Totals } from '../../../matching/plan.ts';

/** How far a run is, from what it says of itself on the way. */
export interface Course {
  /** Ways in which groups could be filled, where they are few enough to count. */
  readonly compositions: number | undefined;
  /** What is being looked at: the tier that is being proven, or plans in all tiers at once. */
  readonly at: 'reading' | 'plans' | 1 | 2 | 3 | 4;
  readonly round: number;
  /** The best plan so far, and what no plan can have more of. */
  readonly totals: Totals | undefined;
  readonly bounds: Totals | undefined;
  /** Told that it is enough. */
  readonly isClosing: boolean;
}

export const begun: Course = {
  compositions: undefined,
  at: 'reading',
  round: 0,
  totals: undefined,
  bounds: undefined,
  isClosing: false,
};

export function further(course: Course, progress: Progress): Course {
  switch (progress.step) {
    case 'compositions':
      return { ...course, compositions: progress.count, at: 'plans' };
    case 'plans':
      return { ...course, at: 'plans', round: progress.round };
    case 'tier':
      return {
        ...course,
        at: progress.tier,
        round: progress.round,
        bounds: lower(course, progress),
      };
    case 'plan': {
      const { totals, bounds } = progress.plan;
      const at = course.at === 'reading' ? 'plans' : course.at;
      return { ...course, at, totals, bounds };
    }
  }
}

function lower({ bounds }: Course, { tier, most }: Extract<Progress, { step: 'tier' }>) {
  if (bounds === undefined || most === undefined) return bounds;
  const [a, b, c, d] = bounds.map((bound, at) => (at === tier - 1 ? Math.min(bound, most) : bound));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0] as const;
}

/** How many tiers, from the first, are proven: no plan can be better there. */
export function provenTiers({ totals, bounds }: Course): number {
  if (totals === undefined || bounds === undefined) return 0;
  const open = totals.findIndex((total, tier) => total < (bounds[tier] ?? 0));
  return open < 0 ? totals.length : open;
}

/** What may still be won in the first tier that is not proven, as a share of what is there. */
export function gapOf(course: Course): { tier: number; points: number; share: number } | undefined {
  const tier = provenTiers(course);
  const total = course.totals?.[tier];
  const bound = course.bounds?.[tier];
  if (total === undefined || bound === undefined) return undefined;
  const points = bound - total;
  return { tier, points, share: points / Math.max(1, Math.abs(total)) };
}
