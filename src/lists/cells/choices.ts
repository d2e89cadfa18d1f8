import type { Text } from '../../domain/text.ts';
import { type Cell, type Choice, unread, value } from '../cell.ts';
import { spellings } from './pick.ts';
import { brief } from './words.ts';

/** One of a few fixed words; the code itself, or its name in either language. */
export function oneOf<const T extends string>(names: Readonly<Record<T, Text>>): Cell<T> {
  const choices = (Object.keys(names) as T[]).map((code) => ({ code, name: names[code] }));
  const all = { nl: listed(choices, 'nl'), en: listed(choices, 'en') };
  return {
    hint: { nl: `Een van: ${all.nl}.`, en: `One of: ${all.en}.` },
    choices: () => choices,
    read(text) {
      const found = choices.find((choice) => spellings(choice).includes(text.toLowerCase()));
      if (found !== undefined) return value(found.code);
      return text === ''
        ? unread(`Vul iets in. Kies uit: ${all.nl}.`, `Fill something in. Choose from: ${all.en}.`)
        : unread(
            `“${brief(text)}” kennen we hier niet. Kies uit: ${all.nl}.`,
            `“${brief(text)}” is not known here. Choose from: ${all.en}.`,
          );
    },
    write: (code) => code,
  };
}

/** An empty cell says the usual thing. */
export const emptyMeans = <T>(usual: T, cell: Cell<T>): Cell<T> => {
  const code = cell.write(usual);
  return {
    ...cell,
    hint: {
      nl: `${cell.hint.nl} Leeg betekent: ${code}.`,
      en: `${cell.hint.en} Empty means: ${code}.`,
    },
    read: (text, known) => (text === '' ? value(usual) : cell.read(text, known)),
  };
};

const yesNoCell = oneOf({ yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } });

export const yesNo: Cell<boolean> = {
  ...yesNoCell,
  read(text, known) {
    const read = yesNoCell.read(text, known);
    return read.ok ? value(read.value === 'yes') : read;
  },
  write: (is) => (is ? 'yes' : 'no'),
};

// Asked while this file still loads, by the yes and no above.
function listed(choices: readonly Choice[], language: keyof Text): string {
  return choices.map(({ name }) => name[language]).join(', ');
}
