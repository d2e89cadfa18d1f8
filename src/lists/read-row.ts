import { tidy, unfit } from '../domain/clean-text.ts';
import type { Text } from '../domain/text.ts';
import type { Known } from './cell.ts';
import { columnsOf } from './columns-of.ts';
import type { List } from './list.ts';

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
  return { row: faults.length === 0 ? (list.asKept?.(row) ?? row) : undefined, errors: faults };
}
