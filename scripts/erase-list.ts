import { openOwnOffice, print, run } from './command.ts';

/** npm run --silent erase-list: whom a copy put back must forget again, one a line: a code, a day and a ground. */
await run(() => {
  const office = openOwnOffice();
  for (const erasure of office.store.erasing.list()) print(JSON.stringify(erasure));
  office.store.close();
  return 0;
});
