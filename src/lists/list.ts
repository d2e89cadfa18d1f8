import type { Text } from '../domain/text.ts';
import type { Cell, Known } from './cell.ts';

export const listKinds = ['youths', 'groups', 'residents', 'vacancies', 'apart', 'codes'] as const;
export type ListKind = (typeof listKinds)[number];

export interface Column<T> {
  readonly heading: Text;
  readonly cell: Cell<T>;
  /** An invented value, for the template. */
  readonly example: string;
  /** On a form, the heading above this and the columns after it. */
  readonly section?: Text;
}

export type Columns<Row> = { readonly [K in keyof Row]-?: Column<Row[K]> };

/** Something wrong with one row as a whole, told at one of its columns. */
export interface Fault<Row> {
  readonly column: keyof Row & string;
  readonly error: Text;
}

/** One kind of list: its columns in order, and what must be true of a row besides. */
export interface List<Row> {
  readonly kind: ListKind;
  readonly title: Text;
  readonly columns: Columns<Row>;
  /** What makes a row the same row next time. */
  readonly keyOf: (row: Row) => string;
  /** Where two ways of writing mean the same: the way it is kept. */
  readonly asKept?: (row: Row) => Row;
  readonly faults: (row: Row, known: Known) => readonly Fault<Row>[];
}

export const fault = <Row>(column: keyof Row & string, nl: string, en: string): Fault<Row> => ({
  column,
  error: { nl, en },
});
