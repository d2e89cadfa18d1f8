import { importList } from '../src/actions/import-list.ts';
import { readConfig } from '../src/config.ts';
import { dayOf } from '../src/domain/calendar-day.ts';
import { writeList } from '../src/lists/write-list.ts';
import { youthList } from '../src/lists/youths.ts';
import { openOffice } from '../src/open-office.ts';
import { manyYouths } from './measure/many-youths.ts';

/** npm run measure:import: how long it takes to import 10,000 invented youths, twice, into an office in memory. */

const count = 10_000;
const office = openOffice(readConfig({ DATA_FILE: ':memory:' }));
const list = writeList(youthList, manyYouths(count, dayOf(office.now())), 'nl');

for (const what of ['new', 'the same']) {
  const began = performance.now();
  const taken = importList(office, { id: 'system', role: 'system' }, 'youths', list);
  if (!taken.ok) throw new Error(taken.errors[0]?.error.en);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${count} youths, all ${what}: ${seconds} s`);
}
