import type { Column, List } from './list.ts';

/** A list's columns in their order, whatever its rows are. */
export const columnsOf = <Row>(list: List<Row>): [string, Column<unknown>][] =>
  Object.entries<Column<unknown>>(list.columns as Record<string, Column<unknown>>);
