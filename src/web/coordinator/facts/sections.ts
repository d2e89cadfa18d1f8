import { columnsOf } from '../../../lists/columns-of.ts';
import type { Column, List } from '../../../lists/list.ts';
import { type Words, shownWords } from './shown-words.ts';

interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  /** Where something about it is worth saying, such as how a distance is measured. */
  readonly note?: string | undefined;
}

interface FactSection {
  readonly title: string;
  readonly rows: readonly FactRow[];
}

/** All facts of one row, under the headings of its list. */
export function factSections<Row>(
  list: List<Row>,
  row: Row,
  words: Words,
  notes: Readonly<Record<string, string | undefined>> = {},
): readonly FactSection[] {
  return inSections(list).map(({ title, columns }) => ({
    title: title?.[words.lang] ?? list.title[words.lang],
    rows: columns.map(([key, column]) => ({
      key,
      label: capital(column.heading[words.lang]),
      words: shownWords(column, (row as Record<string, unknown>)[key], words),
      note: notes[key],
    })),
  }));
}

/** A column with a section begins a new one. */
export function inSections<Row>(list: List<Row>) {
  const sections: {
    title: Column<unknown>['section'];
    columns: (readonly [string, Column<unknown>])[];
  }[] = [];
  for (const entry of columnsOf(list)) {
    const [, column] = entry;
    const last = sections.at(-1);
    if (last === undefined || column.section !== undefined) {
      sections.push({ title: column.section, columns: [entry] });
    } else last.columns.push(entry);
  }
  return sections;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
