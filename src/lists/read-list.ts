import { CsvError, parse } from 'csv-parse/sync';
import { tidy, unfit } from '../domain/clean-text.ts';
import type { Text } from '../domain/text.ts';
import type { Known } from './cell.ts';
import type { Column, List } from './list.ts';
import { restore } from './neutralise.ts';

/** What is wrong in a list: in which row (the heading is row 1), in which column, and how to mend it. */
export interface ListError {
  readonly row: number;
  readonly column: Text | undefined;
  readonly error: Text;
}

/** The rows that are right, each with its number, and everything that is wrong with the others. */
export interface ReadList<Row> {
  readonly rows: readonly { readonly number: number; readonly row: Row }[];
  readonly errors: readonly ListError[];
}

const mostRows = 50_000;

/** Reads a list from CSV text. It may be taken in only when there are no errors. */
export function readList<Row>(list: List<Row>, text: string, known: Known): ReadList<Row> {
  const split = records(text);
  if (!Array.isArray(split)) return { rows: [], errors: [split] };
  const [headings = [], ...lines] = split;
  if (lines.length > mostRows) return { rows: [], errors: [tooLong(lines.length)] };
  const { places, errors } = arrange(list, headings);
  if (errors.length > 0) return { rows: [], errors };

  const rows: { number: number; row: Row }[] = [];
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return;
    const number = index + 2;
    const words = new Map([...places].map(([key, at]) => [key, restore(line[at] ?? '')]));
    const read = readRow(list, (key) => words.get(key) ?? '', known);
    if (line.length > headings.length)
      errors.push(tooManyCells(number, line.length, headings.length));
    errors.push(...read.errors.map((error) => ({ row: number, ...error })));
    if (read.row === undefined) return;
    const key = list.keyOf(read.row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, number);
    else errors.push(twice(list, number, first));
    rows.push({ number, row: read.row });
  });
  return { rows, errors };
}

/** Reads one row, from a list or from a form: its value, or what is wrong with each column. */
export function readRow<Row>(
  list: List<Row>,
  wordsOf: (key: string) => string,
  known: Known,
): { row: Row | undefined; errors: { key: string; column: Text; error: Text }[] } {
  const found: Record<string, unknown> = {};
  const errors: { key: string; column: Text; error: Text }[] = [];
  for (const [key, column] of columnsOf(list)) {
    const typed = wordsOf(key);
    const error = unfit(typed);
    const read =
      error === undefined ? column.cell.read(tidy(typed), known) : ({ ok: false, error } as const);
    if (read.ok) found[key] = read.value;
    else errors.push({ key, column: column.heading, error: read.error });
  }
  if (errors.length > 0) return { row: undefined, errors };
  const row = found as Row; // every column was read, and a list's columns are the row's keys
  const faults = list.faults(row, known).map(({ column, error }) => ({
    key: column,
    column: list.columns[column].heading,
    error,
  }));
  return { row: faults.length === 0 ? row : undefined, errors: faults };
}

export const columnsOf = <Row>(list: List<Row>): [string, Column<unknown>][] =>
  Object.entries<Column<unknown>>(list.columns as Record<string, Column<unknown>>);

function records(text: string): string[][] | ListError {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', ',', '\t'].find((mark) => firstLine.includes(mark)) ?? ';';
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      max_record_size: 200_000,
    });
  } catch (error) {
    if (error instanceof CsvError) return notCsv(error);
    throw error;
  }
}

/** Which heading stands in which place. Dutch, English and the machine's own heading are all right, in any order. */
function arrange<Row>(list: List<Row>, headings: readonly string[]) {
  const places = new Map<string, number>();
  const errors: ListError[] = [];
  const add = (column: string, nl: string, en: string) =>
    errors.push({ row: 1, column: { nl: column, en: column }, error: { nl, en } });
  headings.forEach((heading, at) => {
    const wanted = plain(restore(heading));
    if (wanted === '') return;
    const column = columnsOf(list).find(([key, { heading: own }]) =>
      [key, own.nl, own.en].map(plain).includes(wanted),
    );
    const shown = tidy(heading).slice(0, 60);
    if (column === undefined) {
      add(
        shown,
        'Deze kolom kennen we niet. Haal hem weg of verbeter de kop.',
        'This column is not known. Take it away or mend its heading.',
      );
    } else if (places.has(column[0])) {
      add(
        shown,
        'Deze kolom staat er twee keer. Haal er een weg.',
        'This column is there twice. Take one away.',
      );
    } else places.set(column[0], at);
  });
  for (const [key, { heading }] of columnsOf(list)) {
    if (!places.has(key)) {
      errors.push({
        row: 1,
        column: heading,
        error: {
          nl: `De kolom “${heading.nl}” ontbreekt. Voeg hem toe; hij mag leeg zijn als dat bij de kolom staat.`,
          en: `The column “${heading.en}” is missing. Add it; it may be empty where its description says so.`,
        },
      });
    }
  }
  return { places, errors };
}

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

const notCsv = (error: CsvError): ListError => ({
  row: Number(error['lines'] ?? 1),
  column: undefined,
  error: {
    nl: 'Vanaf hier is het bestand geen goede CSV: waarschijnlijk staat er een aanhalingsteken te veel of te weinig.',
    en: 'From here on the file is not proper CSV: probably there is a quotation mark too many or too few.',
  },
});

const tooLong = (found: number): ListError => ({
  row: mostRows + 2,
  column: undefined,
  error: {
    nl: `De lijst heeft ${found} rijen. Knip hem in stukken van hoogstens ${mostRows} rijen.`,
    en: `The list has ${found} rows. Cut it into pieces of at most ${mostRows} rows.`,
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
