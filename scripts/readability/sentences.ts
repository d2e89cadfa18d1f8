import { syllablesIn } from './syllables.ts';

export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

/** After these a point ends no sentence. */
const shortened = /(?:^|[\s(])(?:bijv|bv|nr|blz|ca|resp|incl|excl|p|art|mw|dhr|dr|[A-Z])\.$/i;

/** The sentences of a text: what ends with a point, a question or a call; headings and labels are none. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: string[] = [];
  let begun = '';
  for (const part of text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?]["”’)]?) (?=["“‘(]?[\p{Lu}\d’])/u)) {
    begun = begun === '' ? part : `${begun} ${part}`;
    if (shortened.test(begun)) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  if (begun !== '') sentences.push(begun.trim());
  return sentences
    .filter((one) => /[.!?:]["”’)]?$/.test(one))
    .map(measured)
    .filter(({ words }) => words > 2);
}

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{Letter}\d][\p{Letter}\p{Mark}\d'’\-/.,:@]*[\p{Letter}\d]|[\p{Letter}\d]/gu) ?? [];

function measured(text: string): Sentence {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return { text, words: words.length, syllables };
}
