import type { Table } from '../table.ts';

/** The same table, with this youth accepted for this group. */
export function withPin(table: Table, youth: string, group: string): Table {
  const others = table.pinned.filter(([code]) => code !== youth);
  const pinned = [...others, [youth, group] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...table, pinned };
}
