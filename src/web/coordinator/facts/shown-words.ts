import { nameOfCode } from '../../../domain/code-list.ts';
import type { Known } from '../../../lists/cell.ts';
import type { Column } from '../../../lists/list.ts';
import type { Visit } from '../../visit.ts';

/** What a form or summary needs to put words to codes. */
export interface Words extends Pick<Visit, 't' | 'lang' | 'format'> {
  readonly known: Known;
  /** Groups are listed by code; people know them by name. */
  readonly groupNames: ReadonlyMap<string, string>;
}

/** A value as people read it: names for codes, days in full, nothing when there is nothing. */
export function shownWords(column: Column<unknown>, value: unknown, words: Words): string {
  const { lang, format, known, groupNames } = words;
  const { cell } = column;
  const written = cell.write(value);
  if (written === '') return '';
  if (cell.isDay === true) return format.day(written);
  if (isCaps(value)) return capsInWords(value, words);
  if (cell.choices === undefined) return written;
  const names = new Map(cell.choices(known).map(({ code, name }) => [code, name[lang]]));
  const codes = Array.isArray(value) ? value.map(String) : [written];
  return format.list(codes.map((code) => groupNames.get(code) ?? names.get(code) ?? code));
}

const isCaps = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const capsInWords = (
  caps: Readonly<Record<string, number>>,
  { t, lang, format, known }: Words,
): string =>
  format.list(
    Object.entries(caps).map(([risk, most]) =>
      t.registers.facts.riskCap(most, nameOfCode(known.codes, 'risk', risk)[lang]),
    ),
  );
