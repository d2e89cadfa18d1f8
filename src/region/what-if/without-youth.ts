import type { CodePair, Table } from '../../matching/table.ts';

/** The table without one youth, and without what was said about them. */
export function withoutYouth(table: Table, youth: string): Table {
  const others = (pairs: readonly CodePair[]): readonly CodePair[] =>
    pairs.filter((pair) => !pair.includes(youth));
  return {
    ...table,
    youths: table.youths.filter(({ code }) => code !== youth),
    apart: others(table.apart),
    pinned: others(table.pinned),
    excluded: others(table.excluded),
    pending: others(table.pending),
  };
}
