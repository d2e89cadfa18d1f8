import { nightly } from '../src/actions/nightly.ts';
import { openOwnOffice, print, run } from './command.ts';

/** npm run nightly: lets go of what was kept for its time, and keeps the day's head of the log. */
await run(() => {
  const office = openOwnOffice();
  try {
    const { gone, head } = nightly(office);
    for (const [what, count] of Object.entries(gone)) print(`${what}: ${count}`);
    print(`head ${head.seq}:${head.hash}`);
    return 0;
  } finally {
    office.store.close();
  }
});
