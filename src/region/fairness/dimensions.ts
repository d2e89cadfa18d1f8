import type { Outcome } from './outcome.ts';

/** By what the outcomes are laid side by side. None of these is weighed by the matching as such. */
export const dimensions = {
  ages: ({ ages }) => ages.join('-'),
  sex: ({ sex }) => sex,
  region: ({ region }) => region ?? '',
  setting: ({ setting }) => setting,
  siblings: ({ inSet }) => (inSet ? 'set' : 'alone'),
  intensity: ({ intensity }) => intensity.join('-'),
} as const satisfies Readonly<Record<string, (one: Outcome) => string>>;

export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as readonly Dimension[];

/** A row of the sheet: the same key for all of them. Without a region is a row of its own, with an empty key. */
export interface Bunch {
  readonly key: string;
  readonly people: readonly Outcome[];
}

export const bunchesOf = (all: readonly Outcome[], dimension: Dimension): readonly Bunch[] =>
  [...Map.groupBy(all, dimensions[dimension])]
    .map(([key, people]) => ({ key, people }))
    .sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));

/** Ages in their own order, 8 before 10; what is unknown comes last. */
const rank = (key: string): number => (key === '' ? Infinity : Number.parseInt(key, 10) || 0);
