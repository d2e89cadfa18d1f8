import type { Sentence } from './sentences.ts';

/** How easily a Dutch text reads, by Douma's numbers for Flesch's formula: 60 and more is plain, 90 very easy. */
export function fleschDouma(sentences: readonly Sentence[]): number {
  const words = sum(sentences.map((one) => one.words));
  const syllables = sum(sentences.map((one) => one.syllables));
  return 206.84 - 0.77 * ((100 * syllables) / words) - 0.93 * (words / sentences.length);
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);
