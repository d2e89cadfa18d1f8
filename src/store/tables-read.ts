import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const Step = z.object({ opcode: z.string(), p2: z.int(), p3: z.int() });
const main = 0;

/** The tables of the file that a question reads, also through a view, an index or a question within it. */
export function tablesReadBy(db: Database, sql: string): ReadonlySet<string> {
  const owner = db
    .prepare('select tbl_name from main.sqlite_schema where rootpage = @page')
    .pluck();
  const pages = db
    .prepare(`explain ${sql}`)
    .all(Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null])))
    .map((row) => Step.parse(row))
    .filter(({ opcode, p3 }) => opcode === 'OpenRead' && p3 === main)
    .map(({ p2 }) => p2);
  return new Set(pages.map((page) => String(owner.get({ page }))));
}
