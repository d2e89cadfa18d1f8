import type { ListError } from '../list-error.ts';
import { dayOfSerial } from './dates.ts';
import { showHidden } from './hidden-characters.ts';
import { damaged } from './not-readable.ts';
import { errorValue, formulaCell, tooManyColumns, tooManyRows } from './sheet-errors.ts';
import { attribute, named, tokens } from './tokens.ts';

/** What a sheet leans on: words that are kept once for the whole workbook, and what is a date. */
export interface Workbook {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly since1904: boolean;
}

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly errors: readonly ListError[];
}

/** As in CSV: the headings, fifty thousand rows, and one more to know that there are too many. */
const mostRows = 50_002;
const mostColumns = 200;
const mostErrors = 10_000;

/** The rows of a sheet as the words that stand in its cells. Rows keep their number: what is left out is empty. */
export function sheetRows(xml: string, workbook: Workbook): Sheet {
  const rows: string[][] = [];
  const errors: ListError[] = [];
  let row = 0;
  let cell: Found = { at: -1, attributes: '', words: '', isFormula: false };
  let isRead = false;
  // How Japanese is pronounced stands beside the word itself.
  let isPronounced = false;
  for (const token of tokens(xml)) {
    if (token.kind === 'words') {
      if (isRead) cell.words += token.words;
      continue;
    }
    const opens = token.kind === 'opens';
    if (token.name === 'row' && opens) {
      row = Number(attribute(token.attributes, reference) ?? row + 1);
      cell = { at: -1, attributes: '', words: '', isFormula: false };
    } else if (token.name === 'c' && opens) {
      const at = columnOf(attribute(token.attributes, reference)) ?? cell.at + 1;
      cell = { at, attributes: token.attributes, words: '', isFormula: false };
    } else if (token.name === 'rPh') isPronounced = opens;
    else if (token.name === 'v' || token.name === 't') isRead = opens && !isPronounced;
    else if (token.name === 'f') cell.isFormula = true;
    else if (token.name === 'c' && (cell.words !== '' || cell.isFormula)) {
      if (row > mostRows) return { rows: [], errors: [tooManyRows] };
      if (cell.at >= mostColumns) return { rows: [], errors: [tooManyColumns(row)] };
      if (!(row >= 1)) throw damaged();
      const wrong = cell.isFormula ? formulaCell : kindOf(cell) === 'e' ? errorValue : undefined;
      if (wrong !== undefined) errors.push(wrong(row, cell.at));
      if (errors.length >= mostErrors) return { rows: [], errors };
      put(rows, row, cell.at, wordsOf(cell, workbook));
    }
  }
  return { rows, errors };
}

interface Found {
  readonly at: number;
  readonly attributes: string;
  words: string;
  isFormula: boolean;
}

const reference = named('r');
const kind = named('t');
const look = named('s');
const kindOf = ({ attributes }: Found): string => attribute(attributes, kind) ?? 'n';

function put(rows: string[][], row: number, at: number, words: string): void {
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] ?? [];
  while (cells.length < at) cells.push('');
  cells[at] = words;
}

function wordsOf(cell: Found, { shared, dates, since1904 }: Workbook): string {
  switch (kindOf(cell)) {
    case 's':
      return shared[Number(cell.words)] ?? '';
    case 'inlineStr':
    case 'str':
      return showHidden(cell.words);
    case 'b':
      return cell.words === '1' ? 'yes' : 'no';
    case 'd':
      return cell.words.slice(0, 10);
    default: {
      const number = Number(cell.words);
      if (!Number.isFinite(number)) return cell.words;
      const isDay = dates.has(Number(attribute(cell.attributes, look) ?? NaN));
      // Fifteen digits is what a spreadsheet shows; more are noise of its arithmetic.
      const words = String(Number(number.toPrecision(15)));
      return (isDay ? dayOfSerial(number, since1904) : undefined) ?? words;
    }
  }
}

/** `AB12` stands in the 28th column. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
