import { openOwnOffice, print, run } from './command.ts';

/** npm run --silent log-head: the newest link of the log's chain, to keep outside this machine. */
await run(() => {
  const office = openOwnOffice();
  const { seq, hash } = office.store.logChain.head();
  print(`${seq}:${hash}`);
  office.store.close();
  return 0;
});
