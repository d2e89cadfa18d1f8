import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { dayOf } from '../../src/domain/calendar-day.ts';
import { openOffice } from '../../src/open-office.ts';
import { pencil } from './pencil.ts';
import { type Areas, writeRegister } from './register.ts';
import type { Size } from './size.ts';
import { timeline } from './timeline.ts';
import { writeLogs } from './write-logs.ts';
import { writeStays } from './write-stays.ts';
import { putSome, writeMails, writeRuns, writeVacancies } from './write-today.ts';
import { writeYouths } from './write-youths.ts';

/**
 * A file in which the whole country worked for ten years, and from which nothing was let go: more than an office ever
 * has, because the nightly round takes away what was kept for its time.
 */
export async function fill(
  dataFile: string,
  size: Size,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const config = readConfig({ DATA_FILE: dataFile });
  const office = openOffice(config);
  const db = new Database(dataFile);
  try {
    db.pragma('foreign_keys = ON');
    db.pragma('synchronous = OFF');
    db.pragma('cache_size = -800000');
    const ink = pencil(db, 20_261_122, dayOf(office.now()));
    const areas = JSON.parse(readFileSync(join(config.folders.data, 'postcode-areas.json'), 'utf8')) as Areas; // prettier-ignore
    const register = writeRegister(ink, size, areas);
    const stays = timeline(ink, size);
    const youths = writeYouths(ink, size, { register, stays });
    say('youths');
    writeStays(ink, stays, { youths, register });
    say('stays');
    writeLogs(db, ink, size, { stays, youths, register });
    say('logs');
    writeVacancies(ink, register, stays);
    writeMails(ink, size);
    const first = register.organisations[0]?.coordinators[0];
    const who = first === undefined ? undefined : office.store.accounts.find(first);
    if (who?.role !== 'coordinator') throw new Error('There is no coordinator');
    await writeRuns(db, ink, office, who);
    putSome(office, who, 12);
    office.store.together((pen) => pen.logChain.keepHead(dayOf(office.now()), office.now()));
    db.pragma('wal_checkpoint(TRUNCATE)');
    say('today');
  } finally {
    db.close();
    office.store.close();
  }
}
