import Database from 'better-sqlite3';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';
import { CannotOpen } from './open-office.ts';

/**
 * One program serves a file: a second would have timers and a memory of its own. The lock is one of SQLite, on a file
 * beside it, so that a program which is killed lets go all the same. Returns how to let go.
 */
export function holdOffice({ dataFile, isProduction }: Config): () => void {
  if (dataFile === ':memory:') return () => undefined;
  if (isProduction) forOurEyesOnly(dataFile);
  try {
    mkdirSync(dirname(dataFile), { recursive: true });
    const lock = new Database(`${dataFile}.lock`, { timeout: 0 });
    lock.exec('begin exclusive');
    return () => void lock.close();
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new CannotOpen(`DATA_FILE ${dataFile} is in use: another program serves it already`);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotOpen(`DATA_FILE ${dataFile} cannot be opened: ${why}`, { cause: error });
  }
}

/** Whoever may sign in on the machine could read along, past every wall in here. */
function forOurEyesOnly(dataFile: string): void {
  for (const file of [dataFile, `${dataFile}-wal`, `${dataFile}-shm`]) {
    if (existsSync(file) && (statSync(file).mode & 0o007) !== 0) {
      throw new CannotOpen(`DATA_FILE ${file} is open to everybody on this machine: chmod 600 it`);
    }
  }
}
