import type { Database } from 'better-sqlite3';
import { tablesReadBy } from './tables-read.ts';

/** The same file, of which every question tells what it reads to whoever wants to know. */
export function notedReads(file: Database) {
  const listeners: Set<string>[] = [];
  const tell = (tables: () => Iterable<string>): void => {
    const listener = listeners.at(-1);
    if (listener !== undefined) for (const table of tables()) listener.add(table);
  };

  const db: Database = Object.assign(Object.create(file) as Database, {
    prepare: (sql: string) => {
      const statement = file.prepare(sql);
      let tables: ReadonlySet<string> | undefined;
      for (const how of ['get', 'all', 'iterate'] as const) {
        const ask = statement[how].bind(statement);
        Object.assign(statement, {
          [how]: (...words: unknown[]): unknown => {
            tell(() => (tables ??= tablesReadBy(file, sql)));
            return ask(...words);
          },
        });
      }
      return statement;
    },
  });

  return {
    db,
    tell,
    /** Adds to `tables` whatever is read meanwhile; who listens already hears of it afterwards. */
    during: <T>(tables: Set<string>, read: () => T): T => {
      listeners.push(tables);
      try {
        return read();
      } finally {
        listeners.pop();
        tell(() => tables);
      }
    },
  };
}
