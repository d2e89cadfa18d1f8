import type { Cell, Choice } from '../../../lists/cell.ts';
import type { Column, List } from '../../../lists/list.ts';
import { capital, inSections } from './sections.ts';
import type { Words } from './shown-words.ts';

/** The words in a form: of a row as it is kept, or as somebody typed them. */
export type WordsOf = (key: string) => string;

/** A list's columns as questions of a form, under the list's own headings. */
export function formSections<Row>(
  list: List<Row>,
  wordsOf: WordsOf,
  words: Words,
  { errors, fixed }: { errors: Readonly<Record<string, string>>; fixed: readonly string[] },
) {
  return inSections(list).map(({ title, columns }) => ({
    title: title?.[words.lang],
    fields: columns
      .filter(([key]) => !fixed.includes(key))
      .map(([key, column]) => fieldOf(key, column, wordsOf(key), words, errors[key])),
  }));
}

/** A new row begins with what an empty cell means. */
export const emptyWords =
  <Row>(list: List<Row>, { known }: Words): WordsOf =>
  (key) => {
    const column = (list.columns as Record<string, Column<unknown> | undefined>)[key];
    const read = column?.cell.read('', known);
    return column !== undefined && read?.ok === true ? column.cell.write(read.value) : '';
  };

const mostRadios = 4;

function fieldOf(
  name: string,
  { heading, cell }: Column<unknown>,
  written: string,
  words: Words,
  error: string | undefined,
) {
  const { t, lang, known } = words;
  const label = capital(heading[lang]);
  const options = cell.choices?.(known).map((choice) => optionOf(choice, words));
  const shared = { name, label, error, hint: hintOf(cell, lang) };
  if (cell.several === true && options !== undefined) {
    return { ...shared, kind: 'checkbox', options, value: partsOf(written) };
  }
  if (options !== undefined) {
    return options.length <= mostRadios
      ? { ...shared, kind: 'radio', options, value: written }
      : { ...shared, kind: 'select', options, value: written, blank: t.form.choose };
  }
  // Most hints say so themselves.
  const optional = shared.hint === undefined && cell.read('', known).ok;
  if (cell.isDay === true) return { ...shared, optional, kind: 'date', value: written };
  if (cell.long === true) return { ...shared, optional, kind: 'textarea', value: written, rows: 3 };
  return { ...shared, optional, kind: 'text', value: written, autocomplete: 'off' };
}

/** What the control itself makes clear needs no hint. */
const hintOf = ({ choices, isDay, long, hint }: Cell<unknown>, lang: 'nl' | 'en') =>
  choices !== undefined || isDay === true || long !== undefined ? undefined : hint[lang];

const optionOf = ({ code, name }: Choice, { lang, groupNames }: Words) => ({
  value: code,
  label: groupNames.get(code) ?? name[lang],
});

const partsOf = (written: string): string[] =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
