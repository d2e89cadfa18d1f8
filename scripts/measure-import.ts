import { exportList } from '../src/actions/export-list.ts';
import { importList } from '../src/actions/import-list.ts';
import { readConfig } from '../src/config.ts';
import { dayOf } from '../src/domain/calendar-day.ts';
import { asWorkbook } from '../src/lists/as-workbook.ts';
import { fileText } from '../src/lists/file-text.ts';
import { writeList } from '../src/lists/write-list.ts';
import { youthList } from '../src/lists/youths.ts';
import { openOffice } from '../src/open-office.ts';
import { manyYouths } from './measure/many-youths.ts';

/**
 * npm run measure:import: how long 10,000 invented youths take to come into an office in memory, twice, and to go out
 * again, as CSV and as a workbook.
 */

const count = 10_000;
const office = openOffice(readConfig({ DATA_FILE: ':memory:' }));
const list = writeList(youthList, manyYouths(count, dayOf(office.now())), 'nl');

function timed<T>(what: string, work: () => T): T {
  const began = performance.now();
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const busy = ((user + system) / 1e6).toFixed(1);
  console.log(`${count} youths ${what}: ${seconds} s, of which ${busy} s of processor`);
  return done;
}

for (const what of ['in, all new', 'in, all the same']) {
  const taken = timed(what, () =>
    importList(office, { id: 'system', role: 'system' }, 'youths', list),
  );
  if (!taken.ok) throw new Error(taken.errors[0]?.error.en);
}
const csv = timed('out, as CSV', () => exportList(office.store, 'youths', 'nl'));
const workbook = timed('out, as a workbook', () => asWorkbook('Jongeren', csv));
timed('read from that workbook', () => fileText(workbook));
