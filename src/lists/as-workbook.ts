import { records } from './records.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** The kinds of file a list comes in. */
export const listFormats = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof listFormats)[number];

/** A list that we wrote as CSV, as a workbook with the same cells: what was made harmless there is so here. */
export function asWorkbook(title: string, csv: string): Buffer {
  const lines = records(csv);
  if (!Array.isArray(lines)) throw new Error('A list that was written cannot be read');
  return writeWorkbook(title, lines);
}
