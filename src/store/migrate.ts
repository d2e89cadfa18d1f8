import type { Database } from 'better-sqlite3';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Brings the file to the newest shape: each numbered step once, in a transaction of its own. */
export function migrate(db: Database, folder: string): void {
  const steps = readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort();
  if (steps.length === 0) throw new Error(`There are no migrations in ${folder}`);
  const done = Number(db.pragma('user_version', { simple: true }));
  if (done > steps.length) {
    throw new Error(
      `The database is at step ${done}, this program knows ${steps.length}: it is older than its data`,
    );
  }
  // A step may make a table anew that others point to; whether all still point somewhere is asked afterwards.
  db.pragma('foreign_keys = OFF');
  for (const [index, name] of steps.entries()) {
    if (Number(name.slice(0, 4)) !== index + 1)
      throw new Error(`Migration ${name} is out of order`);
    if (index < done) continue;
    const sql = readFileSync(join(folder, name), 'utf8');
    db.transaction(() => {
      db.exec(sql);
      if (db.prepare('pragma foreign_key_check').all().length > 0)
        throw new Error(`Migration ${name} leaves something pointing nowhere`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
  db.pragma('foreign_keys = ON');
}
