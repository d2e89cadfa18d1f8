import { type ListName, nameOfCode } from '../../domain/code-list.ts';
import type { Text } from '../../domain/text.ts';
import { type Cell, type Choice, type Known, type Read, unread, value } from '../cell.ts';
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

/** How many youths with a risk a group can have: `running-away=1, fire-setting=0`. */
export const riskCaps: Cell<Readonly<Record<string, number>>> = {
  hint: {
    nl: 'Hoeveel jongeren met dit gedrag er hoogstens mogen wonen, zoals running-away=1, fire-setting=0. Mag leeg.',
    en: 'How many youths with this behaviour may live here at most, such as running-away=1, fire-setting=0. May be empty.',
  },
  read(text, known) {
    const caps: Record<string, number> = {};
    for (const part of parts(text)) {
      const [name = '', most = ''] = part.split('=').map((half) => half.trim());
      if (!/^\d{1,2}$/.test(most)) {
        return unread(
          `“${brief(part)}” klopt niet. Schrijf het als running-away=1.`,
          `“${brief(part)}” is not right. Write it as running-away=1.`,
        );
      }
      const risk = pick(name, choicesIn(known, 'risk'));
      if (!risk.ok) return risk;
      if (risk.value in caps) return twice(risk.value);
      caps[risk.value] = Number(most);
    }
    return value(sortedCaps(caps));
  },
  write: (caps) =>
    Object.entries(caps)
      .map(([risk, most]) => `${risk}=${most}`)
      .join(', '),
};

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

function pick(text: string, choices: readonly Choice[]): Read<string> {
  const found =
    choices.find((choice) => choice.code === text) ??
    choices.find((choice) => spellings(choice).includes(text.toLowerCase()));
  if (found !== undefined) return value(found.code);
  const some = choices
    .slice(0, 8)
    .map(({ code }) => code)
    .join(', ');
  return unread(
    text === ''
      ? `Vul iets in, bijvoorbeeld: ${some}.`
      : `“${brief(text)}” staat niet in de lijst. Kies bijvoorbeeld: ${some}.`,
    text === ''
      ? `Fill something in, for instance: ${some}.`
      : `“${brief(text)}” is not in the list. Choose for instance: ${some}.`,
  );
}

const parts = (text: string): string[] =>
  text
    .split(/[,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const twice = (code: string): Read<never> =>
  unread(
    `“${code}” staat er twee keer. Haal er een weg.`,
    `“${code}” is there twice. Take one away.`,
  );

const choicesIn = ({ codes }: Known, list: ListName): readonly Choice[] =>
  [...(codes.get(list)?.keys() ?? [])].map((code) => ({
    code,
    name: nameOfCode(codes, list, code),
  }));

const spellings = ({ code, name }: Choice): readonly string[] => [
  code.toLowerCase(),
  name.nl.toLowerCase(),
  name.en.toLowerCase(),
];

// Asked while this file still loads, by the yes and no above.
function listed(choices: readonly Choice[], language: keyof Text): string {
  return choices.map(({ name }) => name[language]).join(', ');
}

const sortedCaps = (caps: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(caps).sort(([a], [b]) => (a < b ? -1 : 1)));
