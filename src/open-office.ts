import type { Database } from 'better-sqlite3';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deps } from './actions/deps.ts';
import { eraseApproved } from './actions/ask-erasure.ts';
import { eraseAgain } from './actions/erase.ts';
import { readCommonPasswords } from './actions/password-rules.ts';
import { sealWith } from './actions/seal.ts';
import { newId } from './actions/secrets.ts';
import type { Config } from './config.ts';
import { gazetteer } from './domain/gazetteer.ts';
import { BadKey, readKey } from './secrets-key.ts';
import { inTurn } from './solver/in-turn.ts';
import { think } from './solver/think.ts';
import { BadEraseList } from './store/erase-list.ts';
import { createStore } from './store/index.ts';
import { migrate } from './store/migrate.ts';
import { openDatabase } from './store/open.ts';

/** A coordinator's run and somebody's question can go side by side; more would starve the pages. */
const thinkingAtOnce = 2;

/** Opens the office's file and hands out what every action leans on. Pages, commands and tests start here. */
export function openOffice({
  dataFile,
  folders,
  secretsKeyFile,
}: Pick<Config, 'dataFile' | 'folders'> & Partial<Pick<Config, 'secretsKeyFile'>>): Deps {
  const key = keyOrSay(secretsKeyFile, dataFile);
  const db = openFile(dataFile, folders.migrations);
  const file = (name: string): unknown =>
    JSON.parse(readFileSync(join(folders.data, name), 'utf8'));
  const deps: Deps = {
    store: createStore(db),
    gazetteer: gazetteer(file('places.json'), file('postcode-areas.json')),
    think: inTurn(think, thinkingAtOnce),
    now: () => new Date(),
    newId,
    seal: sealWith(key),
    commonPasswords: readCommonPasswords(
      readFileSync(join(folders.data, 'common-passwords.txt'), 'utf8'),
    ),
  };
  deps.store.together((pen) => pen.logChain.coverOlder());
  eraseBeforeAnybody(deps);
  return deps;
}

/** Nobody is let in before whoever was erased is gone, also when an older copy was put back. */
function eraseBeforeAnybody(deps: Deps): void {
  try {
    eraseAgain(deps);
    eraseApproved(deps);
  } catch (error) {
    if (error instanceof BadEraseList) throw new CannotOpen(error.message, { cause: error });
    throw error;
  }
}

/** The file cannot be used as the office's database: who starts the program named another, or may not write it. */
export class CannotOpen extends Error {}

function keyOrSay(secretsKeyFile: string | undefined, dataFile: string): Buffer {
  try {
    return readKey(secretsKeyFile, dataFile);
  } catch (error) {
    if (error instanceof BadKey) throw new CannotOpen(error.message, { cause: error });
    throw error;
  }
}

function openFile(dataFile: string, migrations: string): Database {
  try {
    if (dataFile !== ':memory:') mkdirSync(dirname(dataFile), { recursive: true });
    const db = openDatabase(dataFile);
    migrate(db, migrations);
    return db;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotOpen(`DATA_FILE ${dataFile} cannot be opened: ${why}`, { cause: error });
  }
}
