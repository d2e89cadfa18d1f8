import type { Column, List } from './list.ts';

type Columns = readonly (readonly [string, Column<unknown>])[];
const kept = new WeakMap<object, Columns>();

/** A list's columns in their order, whatever its rows are. Asked for every row, so they are looked up once. */
export function columnsOf<Row>(list: List<Row>): Columns {
  const there = kept.get(list);
  if (there !== undefined) return there;
  const columns = Object.entries<Column<unknown>>(list.columns as Record<string, Column<unknown>>);
  kept.set(list, columns);
  return columns;
}
