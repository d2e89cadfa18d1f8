import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A second pair of eyes on an office's file: reads every table, and asks nothing of the program itself. */
export interface Beside {
  readonly file: string;
  /** The newest rows of one column. */
  readonly column: (table: string, column?: string) => readonly string[];
  /** One hash of all that is kept, without the tables that a mere knock may write to. */
  readonly hash: (without?: 'without the journal') => string;
}

/** Who was here, and what was refused: written down also when nothing else may change. */
const logs =
  /^(?:sessions|sqlite_|view_log|security_log|log_|knocks|sign_in_|.*failures|.*attempts|taken_forms)/;

export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-beside-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return join(folder, 'office.sqlite');
}

export function beside(file: string): Beside {
  const db = new Database(file, { readonly: true });
  afterAll(() => void db.close());
  const version = db.prepare('pragma data_version').pluck();
  let known = { version: -1, rest: '', all: '' };
  const tables = db
    .prepare<[], string>(`select name from sqlite_schema where type = 'table' order by name`)
    .pluck()
    .all()
    .filter((name) => !logs.test(name));

  const hashed = (names: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const table of names)
      hash.update(JSON.stringify([table, db.prepare(`select * from "${table}"`).raw().all()]));
    return hash.digest('hex');
  };
  return {
    file,
    column: (table, column = 'id') =>
      db
        .prepare<[], string>(`select distinct "${column}" from "${table}" order by rowid desc`)
        .pluck()
        .all()
        .map(String)
        .slice(0, 8),
    hash(without) {
      const now = Number(version.get());
      if (now !== known.version) {
        const rest = hashed(tables.filter((name) => name !== 'journal'));
        known = { version: now, rest, all: `${rest} ${hashed(['journal'])}` };
      }
      return without === undefined ? known.all : known.rest;
    },
  };
}
