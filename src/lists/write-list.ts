import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/text.ts';
import type { List } from './list.ts';
import { neutralise } from './neutralise.ts';
import { columnsOf } from './columns-of.ts';

/** A list as a file that a spreadsheet opens, and that imports again unchanged. */
export const writeList = <Row>(list: List<Row>, rows: readonly Row[], language: Language): string =>
  write([headings(list, language), ...rows.map((row) => wordsOf(list, row))]);

/** Headings and one invented row, to start from. */
export const template = <Row>(list: List<Row>, language: Language): string =>
  write([headings(list, language), columnsOf(list).map(([, { example }]) => example)]);

/** A row as the words that would stand in its cells. */
export const wordsOf = <Row>(list: List<Row>, row: Row): string[] =>
  columnsOf(list).map(([key, { cell }]) => cell.write((row as Record<string, unknown>)[key]));

const headings = <Row>(list: List<Row>, language: Language): string[] =>
  columnsOf(list).map(([, { heading }]) => heading[language]);

/** Lines of words as a file that a spreadsheet opens; nothing in it is run. */
export const write = (lines: readonly (readonly string[])[]): string =>
  stringify(
    lines.map((cells) => cells.map(neutralise)),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );
