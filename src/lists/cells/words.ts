import { Code } from '../../domain/ids.ts';
import { Postcode } from '../../domain/postcode.ts';
import { type Cell, unread, value } from '../cell.ts';

/** Plain words, at most so many characters. */
export const words = (most: number, { needed = false } = {}): Cell<string> => ({
  hint: {
    nl: needed ? `Tekst, hoogstens ${most} tekens.` : `Tekst, hoogstens ${most} tekens. Mag leeg.`,
    en: needed
      ? `Text, at most ${most} characters.`
      : `Text, at most ${most} characters. May be empty.`,
  },
  long: most > 200,
  read(text) {
    if (needed && text === '') return unread('Vul dit in.', 'Fill this in.');
    if (Array.from(text).length <= most) return value(text);
    return unread(
      `Dit is te lang: ${Array.from(text).length} tekens. Maak er hoogstens ${most} van.`,
      `This is too long: ${Array.from(text).length} characters. Make it at most ${most}.`,
    );
  },
  write: (text) => text,
});

const codeHint = {
  nl: 'Een code van letters, cijfers en streepjes, hoogstens 40 tekens.',
  en: 'A code of letters, digits and hyphens, at most 40 characters.',
};

export const code: Cell<string> = {
  hint: codeHint,
  read(text) {
    if (text === '') return unread('Vul een code in.', 'Fill in a code.');
    if (Code.safeParse(text).success) return value(text);
    return unread(
      `“${brief(text)}” is geen code. Gebruik letters, cijfers en streepjes, hoogstens 40 tekens.`,
      `“${brief(text)}” is not a code. Use letters, digits and hyphens, at most 40 characters.`,
    );
  },
  write: (text) => text,
};

export const codeOrNothing: Cell<string | null> = {
  hint: { nl: `${codeHint.nl} Mag leeg.`, en: `${codeHint.en} May be empty.` },
  read: (text, known) => (text === '' ? value(null) : code.read(text, known)),
  write: (text) => text ?? '',
};

export const postcode: Cell<string> = {
  hint: {
    nl: 'Postcode, zoals 1234 AB of 1234. Mag leeg.',
    en: 'Postcode, such as 1234 AB or 1234. May be empty.',
  },
  read(text) {
    if (text === '') return value('');
    const read = Postcode.safeParse(text);
    if (read.success) return value(read.data);
    return unread(
      `“${brief(text)}” is geen postcode. Schrijf hem als 1234 AB.`,
      `“${brief(text)}” is not a postcode. Write it as 1234 AB.`,
    );
  },
  write: (text) => text,
};

/** What somebody typed, short enough to show in a sentence. */
export const brief = (text: string): string => {
  const letters = Array.from(text);
  return letters.length <= 30 ? text : `${letters.slice(0, 29).join('')}…`;
};
