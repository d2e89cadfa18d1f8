import type { Known } from './cell.ts';
import { columnsOf } from './columns-of.ts';
import { arrange } from './headings.ts';
import type { List } from './list.ts';
import type { ListError } from './list-error.ts';
import { restore } from './neutralise.ts';
import { readRow } from './read-row.ts';
import { records } from './records.ts';

/** The rows that are right, each with its number, and everything that is wrong with the others. */
export interface ReadList<Row> {
  readonly rows: readonly { readonly number: number; readonly row: Row }[];
  readonly errors: readonly ListError[];
}

const mostRows = 50_000;

/** Nobody mends more than this in one go, and a long list with every cell wrong would fill the memory. */
const mostErrors = 10_000;

/** Reads a list from CSV text. It may be taken in only when there are no errors. */
export function readList<Row>(list: List<Row>, text: string, known: Known): ReadList<Row> {
  // One row more than may be tells that there are too many, without reading them all.
  const split = records(text, 1 + mostRows + 1);
  if (!Array.isArray(split)) return { rows: [], errors: [split] };
  const [headings = [], ...lines] = split;
  if (lines.length > mostRows) return { rows: [], errors: [tooLong] };
  const { places, errors } = arrange(list, headings);
  const headed = errors.length === 0;

  const rows: { number: number; row: Row }[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.every((cell) => cell.trim() === '')) continue;
    const number = index + 2;
    if (errors.length >= mostErrors) return { rows, errors: [...errors, tooManyErrors(number)] };
    const words = new Map([...places].map(([key, at]) => [key, restore(line[at] ?? '')]));
    const read = readRow(list, (key) => words.get(key) ?? '', known);
    if (headed && line.length > headings.length)
      errors.push(tooManyCells(number, line.length, headings.length));
    // A column that is missing was told once, at the heading.
    const wrong = read.errors.filter(({ key }) => places.has(key));
    errors.push(...wrong.map(({ column, error }) => ({ row: number, column, error })));
    if (read.row === undefined) continue;
    const key = list.keyOf(read.row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, number);
    else errors.push(twice(list, number, first));
    rows.push({ number, row: read.row });
  }
  return { rows, errors };
}

const tooLong: ListError = {
  row: mostRows + 2,
  column: undefined,
  error: {
    nl: `De lijst heeft meer dan ${mostRows} rijen. Knip hem in stukken.`,
    en: `The list has more than ${mostRows} rows. Cut it into pieces.`,
  },
};

const tooManyErrors = (row: number): ListError => ({
  row,
  column: undefined,
  error: {
    nl: 'Vanaf hier is niet verder gekeken: er zijn te veel fouten. Verbeter eerst die hierboven.',
    en: 'From here on nobody looked: there are too many errors. Mend those above first.',
  },
});

const tooManyCells = (row: number, found: number, expected: number): ListError => ({
  row,
  column: undefined,
  error: {
    nl: `Deze rij heeft ${found} cellen; er zijn ${expected} koppen. Zet aanhalingstekens om een cel waar een komma of puntkomma in staat.`,
    en: `This row has ${found} cells; there are ${expected} headings. Put quotation marks around a cell with a comma or semicolon in it.`,
  },
});

const twice = <Row>(list: List<Row>, row: number, first: number): ListError => ({
  row,
  column: columnsOf(list)[0]?.[1].heading,
  error: {
    nl: `Dit staat ook al in rij ${first}. Haal een van de twee rijen weg.`,
    en: `This is in row ${first} already. Take one of the two rows away.`,
  },
});
