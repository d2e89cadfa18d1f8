import Database, { type Database as Db } from 'better-sqlite3';
import { closeSync, existsSync, openSync } from 'node:fs';

/** Below this, two connections that write and tidy up the same file could damage it (mended in SQLite 3.51.3). */
const oldestSafeVersion = [3, 51, 3] as const;

/** SQLite reports FULL right after switching to WAL and NORMAL after the first read, so it is asked after a read. */
const full = 2;

/** Opens the file so that an acknowledged decision survives a power cut, or throws and says why not. */
export function openDatabase(file: string): Db {
  // The files that SQLite makes beside it get the same mode.
  if (file !== ':memory:' && !existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file);
  assertVersion(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  db.pragma('trusted_schema = OFF');
  db.pragma('secure_delete = ON');
  db.pragma('cell_size_check = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('mmap_size = 0');
  db.pragma('journal_size_limit = 67108864');
  assertSettings(db);
  return db;
}

function assertVersion(db: Db): void {
  const version = String(db.prepare('select sqlite_version()').pluck().get());
  const found = version.split('.').map(Number);
  const older = oldestSafeVersion.findIndex((part, at) => part !== found[at]);
  if (older !== -1 && (found[older] ?? 0) < (oldestSafeVersion[older] ?? 0)) {
    throw new Error(
      `SQLite ${version} is too old: ${oldestSafeVersion.join('.')} or newer is needed`,
    );
  }
}

function assertSettings(db: Db): void {
  db.prepare('select count(*) from sqlite_schema').get();
  const expected = { synchronous: full, foreign_keys: 1, trusted_schema: 0, busy_timeout: 5000 };
  for (const [setting, value] of Object.entries(expected)) {
    const found = db.pragma(setting, { simple: true });
    if (found !== value)
      throw new Error(`SQLite setting ${setting} is ${String(found)}, not ${value}`);
  }
}
