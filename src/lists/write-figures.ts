import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/text.ts';
import { neutralise } from './neutralise.ts';

/** Words, or a number that was counted here; nothing where there is nothing to count. */
export type FigureCell = string | number | undefined;

/**
 * Lines of words and numbers as a file that a spreadsheet opens. Nobody typed the numbers, so one below zero stays a
 * number; all words go out as words.
 */
export const writeFigures = (
  lines: readonly (readonly FigureCell[])[],
  language: Language,
): string =>
  stringify(
    lines.map((cells) => cells.map((cell) => written(cell, language))),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  );

function written(cell: FigureCell, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return neutralise(cell);
  const digits = String(cell);
  return language === 'nl' ? digits.replace('.', ',') : digits;
}
