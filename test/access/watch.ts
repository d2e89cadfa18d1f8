import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** Who is here and what was looked at is written down, also when somebody is turned away; all else stays. */
const mayGrow = ['sessions', 'sign_in_failures', 'known_places', 'security_log', 'view_log', 'view_log_youths', 'log_chain', 'sqlite_sequence']; // prettier-ignore

/** Watches a database from outside: `changed()` says whether anything became different since it was last asked. */
export function watch(file: string) {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare(/* sql */ `select name from sqlite_schema where type = 'table' order by name`)
    .pluck()
    .all()
    .map(String)
    .filter((name) => !mayGrow.includes(name));
  const rows = tables.map((name) => db.prepare(`select * from "${name}"`).raw());
  const hash = (): string => {
    const made = createHash('sha256');
    for (const [at, one] of rows.entries())
      made.update(`${tables[at] ?? ''}${JSON.stringify(one.all())}`);
    return made.digest('hex');
  };
  let version = db.pragma('data_version', { simple: true });
  let last = hash();
  return {
    tables,
    close: () => void db.close(),
    changed(): boolean {
      const newVersion = db.pragma('data_version', { simple: true });
      if (newVersion === version) return false;
      version = newVersion;
      const now = hash();
      const differs = now !== last;
      last = now;
      return differs;
    },
  };
}
