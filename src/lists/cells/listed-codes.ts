import type { ListName } from '../../domain/code-list.ts';
import type { Text } from '../../domain/text.ts';
import { type Cell, type Choice, type Known, value } from '../cell.ts';
import { choicesIn, parts, pick, twice } from './pick.ts';

/** Several codes of the lists a region keeps, with commas between them. */
export const codesOf = (...lists: readonly ListName[]): Cell<readonly string[]> =>
  several(
    {
      nl: 'Codes uit de lijst, met komma’s ertussen. Mag leeg.',
      en: 'Codes from the list, with commas between them. May be empty.',
    },
    (known) => lists.flatMap((list) => choicesIn(known, list)),
  );

export const groupCodes: Cell<readonly string[]> = several(
  {
    nl: 'Codes van groepen, met komma’s ertussen. Mag leeg.',
    en: 'Codes of groups, with commas between them. May be empty.',
  },
  (known) => [...known.groups].map((code) => ({ code, name: { nl: code, en: code } })),
);

/** One code of a list a region keeps. */
export const codeOf = (list: ListName): Cell<string> => ({
  hint: { nl: 'Een code uit de lijst.', en: 'A code from the list.' },
  choices: (known) => choicesIn(known, list),
  read: (text, known) => pick(text, choicesIn(known, list)),
  write: (code) => code,
});

function several(
  hint: Text,
  choices: (known: Known) => readonly Choice[],
): Cell<readonly string[]> {
  return {
    hint,
    choices,
    several: true,
    read(text, known) {
      const found: string[] = [];
      for (const part of parts(text)) {
        const read = pick(part, choices(known));
        if (!read.ok) return read;
        if (found.includes(read.value)) return twice(read.value);
        found.push(read.value);
      }
      return value(found);
    },
    write: (codes) => codes.join(', '),
  };
}
