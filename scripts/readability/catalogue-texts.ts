import { nl } from '../../src/i18n/nl.ts';
import type { Written } from './judge.ts';
import type { Room } from './rooms.ts';

const roomsOfTexts: Readonly<Record<string, Room>> = {
  family: 'family',
  hardWords: 'family',
  howItWorks: 'public',
  monitor: 'public',
  invitation: 'family',
  frame: 'public',
  faults: 'public',
  about: 'public',
  rules: 'public',
};

/** All texts of the catalogue, also those that no page of the demo happens to show: refusals, mails, other moments. */
export const catalogueTexts = (): Written[] =>
  Object.entries(nl).map(([name, texts]) => ({
    name: `texts: ${name}`,
    room: roomsOfTexts[name] ?? 'staff',
    texts: textsIn(texts),
    // Every page that a family reads shows these under it.
    explained: nl.hardWords.list.flatMap(({ words }) => words),
  }));

/** A text with something to fill in is filled in with a number. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [said(value as (...given: number[]) => unknown)].flat();
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

function said(sentence: (...given: never[]) => unknown): string[] {
  for (const filler of [2, '2', ['2', '2']]) {
    try {
      return textsIn(Reflect.apply(sentence, undefined, Array(6).fill(filler)));
    } catch {
      // It wants another kind of word.
    }
  }
  return [];
}
