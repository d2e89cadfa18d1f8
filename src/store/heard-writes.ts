import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** How far writing had come at one moment, and whether nobody wrote to these tables since. */
export type StillSo = (tables: ReadonlySet<string>) => boolean;

/**
 * Hears of every write to the file: of this program's own by table, through triggers that no other connection has and
 * that stand in no file, and of another program's only that there was one.
 */
export function heardWrites(db: Database): { readonly mark: () => StillSo } {
  const version = db.prepare('pragma data_version').pluck();
  const times = new Map<string, number>();
  db.function('is_written_to', (table) => {
    times.set(String(table), (times.get(String(table)) ?? 0) + 1);
    return null;
  });
  db.exec(triggersFor(db).join('\n'));
  return {
    mark: () => {
      const before = { version: z.int().parse(version.get()), times: new Map(times) };
      return (tables) =>
        before.version === version.get() &&
        tables.values().every((table) => times.get(table) === before.times.get(table));
    },
  };
}

const triggersFor = (db: Database): string[] =>
  db
    .prepare(
      `select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
    )
    .pluck()
    .all()
    .flatMap((table) =>
      ['insert', 'update', 'delete'].map(
        (deed) => `create temp trigger hears_${String(table)}_${deed}
                   after ${deed} on main.${String(table)}
                   begin select is_written_to('${String(table)}'); end;`,
      ),
    );
