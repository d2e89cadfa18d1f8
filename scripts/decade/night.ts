import { nightly } from '../../src/actions/nightly.ts';
import { openOwnOffice, run } from '../command.ts';

/** The nightly round as it would go so many days from now. */
await run(() => {
  const office = openOwnOffice();
  const later = Number(process.argv[2] ?? 0) * 24 * 3_600_000;
  nightly({ ...office, now: () => new Date(Date.now() + later) });
  office.store.close();
  return 0;
});
