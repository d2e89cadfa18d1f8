import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { brokenLink } from './chain.ts';
import { brokenPromises } from './whole.ts';

export interface Copied {
  readonly sha256: string;
  /** Where the log stood, as number and hash; the copy of the day before a restore must fit it. */
  readonly logHead: string;
}

/** The copy does not hold what the office promises: it is no backup. */
export class NotWhole extends Error {}

/**
 * Copies the office's file while it is in use: SQLite sees to it that the copy is of one moment. A copy counts only
 * once it was opened and everything in it holds.
 */
export async function copyOffice(from: string, to: string): Promise<Copied> {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  const half = `${to}.half`;
  try {
    // One look at the file that lasts until the end: otherwise the copying begins anew whenever somebody writes, and a
    // large file at work is never copied.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    await source.backup(half);
  } finally {
    source.close();
  }
  await chmod(half, 0o600);
  const logHead = inspect(half);
  await rename(half, to);
  return { sha256: await sha256Of(to), logHead };
}

/** Opens a copy, checks it from end to end, and tells where its log stands. */
export function inspect(file: string): string {
  const db = new Database(file, { fileMustExist: true });
  try {
    // A copy stands on its own: without the files that a running office has beside it.
    db.pragma('journal_mode = DELETE');
    const broken = brokenPromises(db);
    if (broken.length > 0) throw new NotWhole(broken.join('; '));
    const link = brokenLink(db);
    if (link !== undefined) throw new NotWhole(`line ${link} of the log was changed`);
    const head = db
      .prepare<[], { seq: number; hash: string }>(
        'select seq, hash from log_chain order by seq desc limit 1',
      )
      .get();
    return head === undefined ? '' : `${head.seq}:${head.hash}`;
  } catch (error) {
    if (error instanceof Database.SqliteError)
      throw new NotWhole(`the file is damaged: ${error.message}`, { cause: error });
    throw error;
  } finally {
    db.close();
  }
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
