import { parseArgs } from 'node:util';
import { verifyLog } from '../src/actions/verify-log.ts';
import type { Head } from '../src/store/log-chain.ts';
import { Wrong, openOwnOffice, print, run } from './command.ts';

/**
 * npm run --silent verify-log [-- SEQ:HASH]: does everything that was written down still fit? With a head that was kept
 * elsewhere it also shows whether the end was cut off or all was written anew. Ends with 1 when something does not fit.
 */
await run(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const given = positionals[0] === undefined ? undefined : readHead(positionals[0]);
  const office = openOwnOffice();
  try {
    const faults = verifyLog(office, given);
    for (const { seq, what } of faults) print(`line ${seq}: ${what}`);
    const { seq, hash } = office.store.logChain.head();
    print(`${faults.length === 0 ? 'fits' : 'DOES NOT FIT'}: ${seq} lines, head ${seq}:${hash}`);
    if (given === undefined)
      print('No head was given, so a cut end or a chain written anew cannot be seen.');
    return faults.length === 0 ? 0 : 1;
  } finally {
    office.store.close();
  }
});

// Declared with `function`, because the command above runs before this line is reached.
function readHead(typed: string): Head {
  const found = /^(?<seq>\d{1,15}):(?<hash>[0-9a-f]{64})$/.exec(typed)?.groups;
  if (found === undefined)
    throw new Wrong('A head is a number, a colon and 64 hexadecimal digits.');
  return { seq: Number(found['seq']), hash: found['hash'] ?? '' };
}
