import type { Measured } from './measure.ts';
import type { Why } from './why-moved.ts';

/** What 200 small changes come down to. */
export interface Figures {
  readonly changes: number;
  readonly pending: number;
  readonly moved: number;
  readonly movedFreely: number;
  readonly because: Readonly<Record<Why, number>>;
  readonly shareMoved: number;
  readonly shareForNoGain: number;
  readonly shareForTier4: number;
  /** Kilometre-equivalents a change. */
  readonly meanCost: number;
}

export function figuresOf(all: readonly Measured[]): Figures {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  const count = (why: Why) => sum(({ moved }) => moved.filter((one) => one.why === why).length);
  const pending = sum((one) => one.pending);
  const moved = sum((one) => one.moved.length);
  const share = (part: number) => (pending === 0 ? 0 : part / pending);
  const because = {
    'could not stay': count('could not stay'),
    'tiers 1-3': count('tiers 1-3'),
    'tier 4': count('tier 4'),
    'another instead': count('another instead'),
    'no gain': count('no gain'),
  };
  return {
    changes: all.length,
    pending,
    moved,
    movedFreely: sum((one) => one.movedFreely),
    because,
    shareMoved: share(moved),
    shareForNoGain: share(because['no gain']),
    shareForTier4: share(because['tier 4']),
    meanCost: all.length === 0 ? 0 : sum(({ cost }) => cost) / all.length / 10,
  };
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

export const printed = (figures: Figures, seed: number, penalty: number): string =>
  [
    `Small changes: ${figures.changes} on tables like the demo region (seed ${seed}), each kind in turn`,
    `Proposals under discussion: ${figures.pending}, of which moved: ${figures.moved} (${percent(figures.shareMoved)})`,
    `  had proposals not counted, would have moved: ${figures.movedFreely}`,
    `  moved because they could not stay:           ${figures.because['could not stay']}`,
    `  moved for a gain in tiers 1-3:               ${figures.because['tiers 1-3']}`,
    `  moved where another would have had to:       ${figures.because['another instead']}`,
    `  moved with a gain in tier 4 only:            ${figures.because['tier 4']} (${percent(figures.shareForTier4)})`,
    `  moved for no gain (goal 0):                  ${figures.because['no gain']} (${percent(figures.shareForNoGain)})`,
    `Mean cost of leaving proposals where they are: ${figures.meanCost.toFixed(2)} kilometre-equivalents a change`,
    `Counted as moved: not in the new plan with the same group. For no gain: with that pair forced back and solved again, tiers 1-3 are equal, fewer proposals move, and tier 4 without change penalties is worse by at most ${penalty} km for each that stays. Cost: tier 4 without penalties, against the plan that counts no proposals.`,
  ].join('\n');
