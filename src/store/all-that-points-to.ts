import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const ForeignKey = z.object({ table: z.string(), from: z.string(), to: z.string().nullable() });

interface Pointer {
  readonly child: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Removes rows and all that points to them, whatever tables are added later. Only what a key points with is followed,
 * from a thing to its parts and never back.
 */
export function removingAllThatPointsTo(db: Database) {
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const listed = '(select value from json_each(@values))';

  return function remove(table: string, column: string, values: readonly unknown[]): void {
    if (values.length === 0) return;
    const asked = { values: JSON.stringify(values) };
    for (const { child, from, to } of pointersIn(db).get(table) ?? []) {
      const keys = `select distinct ${quoted(to)} from ${quoted(table)}`;
      const pointedAt = db
        .prepare(`${keys} where ${quoted(column)} in ${listed}`)
        .pluck()
        .all(asked);
      remove(child, from, pointedAt);
    }
    db.prepare(`delete from ${quoted(table)} where ${quoted(column)} in ${listed}`).run(asked);
  };
}

/** Tables stay as they are while the program runs. */
const known = new WeakMap<Database, Map<string, Pointer[]>>();

/** By table: which tables point to it, and with what. */
export function pointersIn(db: Database): ReadonlyMap<string, readonly Pointer[]> {
  const before = known.get(db);
  if (before !== undefined) return before;
  const tables = z
    .array(z.string())
    .parse(
      db.prepare(/* sql */ `select name from sqlite_schema where type = 'table'`).pluck().all(),
    );
  const keys = db.prepare(/* sql */ `
    select "table", "from", "to" from pragma_foreign_key_list(@child)`);
  const pointers = new Map<string, Pointer[]>();
  for (const child of tables) {
    for (const row of keys.all({ child })) {
      const { table, from, to } = ForeignKey.parse(row);
      pointers.set(table, [...(pointers.get(table) ?? []), { child, from, to: to ?? 'id' }]);
    }
  }
  known.set(db, pointers);
  return pointers;
}
