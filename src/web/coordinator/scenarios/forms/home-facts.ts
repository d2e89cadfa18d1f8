import { z } from 'zod';
import { Code } from '../../../../domain/ids.ts';
import { nameOfCode } from '../../../../domain/code-list.ts';
import { day, wholeNumber } from '../../../forms.ts';
import { offerLists } from '../change-words.ts';
import type { Opened } from '../opened.ts';
import type { Field } from './form.ts';

/** What a home is, as a form asks for it. Whether the numbers go together is for the checks of the table. */
export const homeShape = {
  youngest: wholeNumber(0, 30),
  oldest: wholeNumber(0, 30),
  stayUntilAge: wholeNumber(1, 40),
  size: wholeNumber(1, 12),
  preferredSize: wholeNumber(1, 12),
  staffOnGroup: wholeNumber(0, 12),
  offers: z
    .union([z.array(Code), Code.transform((one) => [one])])
    .optional()
    .transform((some) => [...new Set(some)]),
  from: day,
};

const numbers = [
  'youngest',
  'oldest',
  'stayUntilAge',
  'size',
  'preferredSize',
  'staffOnGroup',
] as const;

export const numberFields = ({ desk }: Opened, typed: Readonly<Record<string, unknown>>): Field[] =>
  numbers.map((name) => ({
    ...{ name, label: desk.texts.scenarios.changes.fields[name], value: typed[name] },
    ...{ inputmode: 'numeric', width: 'short', autocomplete: 'off' },
  }));

export function offersField({ desk }: Opened, typed: Readonly<Record<string, unknown>>): Field {
  const { lists, lang, texts } = desk;
  return {
    ...{ name: 'offers', label: texts.scenarios.changes.fields.offers, kind: 'checkbox' },
    value: [typed['offers'] ?? []].flat(),
    optional: true,
    options: offerLists.flatMap((list) =>
      [...(lists.get(list)?.keys() ?? [])].map((code) => ({
        value: code,
        label: nameOfCode(lists, list, code)[lang],
      })),
    ),
  };
}

export const fromField = ({ desk }: Opened, typed: Readonly<Record<string, unknown>>): Field => ({
  ...{ name: 'from', label: desk.texts.scenarios.changes.fields.from },
  ...{ kind: 'date', value: typed['from'] },
});
