import { parseArgs } from 'node:util';
import { lapse } from '../src/actions/lapse.ts';
import { openOwnOffice, print, run } from './command.ts';

/** npm run --silent lapse: ends what has run out, once, for who would rather ask a timetable than the program. */
await run(() => {
  parseArgs({ allowPositionals: false });
  const office = openOwnOffice();
  try {
    const { holds, proposals, vacancies } = lapse(office);
    print(`Ended: ${holds} holds, ${proposals} proposals. Not confirmed: ${vacancies} vacancies.`);
    return 0;
  } finally {
    office.store.close();
  }
});
