import type { Database } from 'better-sqlite3';

/** Whether nobody has written to these tables since a moment that was marked. */
export type StillSo = (tables: ReadonlySet<string>) => boolean;

/**
 * Hears of every write to the file: of this program's own by table, through triggers that no other connection has and
 * that stand in no file, and of another program's only that there was one.
 */
export function heardWrites(db: Database) {
  const version = db.prepare('pragma data_version').pluck();
  let elsewhere = version.get();
  let now = 0;
  const lastWritten = new Map<string, number>();
  db.function('is_written_to', (table) => {
    lastWritten.set(String(table), (now += 1));
    return null;
  });
  db.exec(triggersFor(db).join('\n'));
  return {
    mark: (): StillSo => {
      const [at, seen] = [now, version.get()];
      return (tables) =>
        seen === version.get() &&
        tables.values().every((table) => (lastWritten.get(table) ?? 0) <= at);
    },
    /** Whether another program wrote since this was asked last. */
    isNewElsewhere: (): boolean => {
      const before = elsewhere;
      elsewhere = version.get();
      return elsewhere !== before;
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
        (deed) => `create temp trigger if not exists hears_${String(table)}_${deed}
                   after ${deed} on main.${String(table)}
                   begin select is_written_to('${String(table)}'); end;`,
      ),
    );
