import { type Picture, pictureWidth } from './picture.ts';
import { type Shape, line, rect, text } from './shape.ts';

/** A tier of the plan, before and after a choice, as a number to draw and as words to read. */
export interface TierPair {
  readonly name: string;
  readonly was: number;
  readonly is: number;
  readonly wasWords: string;
  readonly isWords: string;
}

export interface TierWords {
  readonly title: string;
  readonly description: string;
  readonly tier: string;
  readonly was: string;
  readonly is: string;
}

const [numbers, tierHeight, barHeight] = [84, 72, 18];

/** Two bars for each tier. Tiers are measured in different things, so each has its own scale. */
export const tiersPicture = (
  id: string,
  tiers: readonly TierPair[],
  words: TierWords,
): Picture => ({
  id,
  title: words.title,
  description: words.description,
  width: pictureWidth,
  height: tiers.length * tierHeight,
  shapes: tiers.flatMap((tier, at) => barsOf(tier, at * tierHeight)),
  legend: [
    { look: 'before', words: words.was },
    { look: 'new', words: words.is },
  ],
  table: {
    columns: [words.tier, words.was, words.is],
    rows: tiers.map(({ name, wasWords, isWords }) => [name, wasWords, isWords]),
  },
});

function barsOf({ name, was, is, wasWords, isWords }: TierPair, top: number): Shape[] {
  // Kilometre points can be below nothing, so the zero line stands where it must.
  const [least, most] = [Math.min(0, was, is), Math.max(0, was, is)];
  const unit = (pictureWidth - numbers) / Math.max(1, most - least);
  const zero = -least * unit;
  const bar = (look: 'before' | 'new', total: number, y: number, said: string): Shape[] => [
    rect(look, {
      x: zero + Math.min(0, total) * unit,
      y,
      width: Math.max(1, Math.abs(total) * unit),
      height: barHeight,
    }),
    text('strong', { x: zero + Math.max(0, total) * unit + 6, y: y + barHeight - 4 }, said),
  ];
  return [
    text('words', { x: 0, y: top + 16 }, name),
    ...bar('before', was, top + 24, wasWords),
    ...bar('new', is, top + 24 + barHeight + 2, isWords),
    line('axis', { x1: zero, x2: zero, y1: top + 22, y2: top + 28 + 2 * barHeight }),
  ];
}
