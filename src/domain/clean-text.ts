import type { Text } from './text.ts';

/** Invisible characters that nobody means to write: controls (but tab and newline) and turns of text direction. */
const invisible = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** The same words, always written the same way: composed letters, plain newlines, no space around them. */
export const tidy = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();

/** Why a text cannot be kept, or nothing when it can. Half a character breaks files and hashes later on. */
export function unfit(text: string): Text | undefined {
  if (!text.isWellFormed()) {
    return {
      nl: 'Hier staat een half teken. Typ de tekst opnieuw.',
      en: 'This has half a character in it. Type the text again.',
    };
  }
  if (invisible.test(text.replaceAll(/[\n\t]/g, ' '))) {
    return {
      nl: 'Hier staat een onzichtbaar teken. Typ de tekst opnieuw.',
      en: 'This has an invisible character in it. Type the text again.',
    };
  }
  return undefined;
}
