import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { replayErasures } from '../src/actions/erase.ts';
import { verifyLog } from '../src/actions/verify-log.ts';
import { NotWhole } from '../src/backup/copy.ts';
import { eraseListIn } from '../src/backup/keep.ts';
import { putBack } from '../src/backup/put-back.ts';
import { readConfig } from '../src/config.ts';
import { holdOffice } from '../src/hold-office.ts';
import { openOffice } from '../src/open-office.ts';
import { Wrong, print, run } from './command.ts';

/**
 * npm run --silent restore -- COPY [--identity KEYFILE] [--force]: puts a copy in the place of the office's file. The
 * copy is tried first; whoever was erased since is erased again; what stood there is moved aside. Stop the office first.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { identity: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const [copy] = positionals;
  if (copy === undefined) throw new Wrong('Say which copy: npm run restore -- COPY');
  if (!existsSync(copy)) throw new Wrong(`There is no ${copy}`);
  const config = readConfig(process.env);
  if (existsSync(config.dataFile) && !values.force) {
    throw new Wrong(`${config.dataFile} is there. Say --force to move it aside.`);
  }
  const letGo = holdOffice(config);
  try {
    const start = performance.now();
    const { logHead, aside } = await putBack({
      copy,
      dataFile: config.dataFile,
      identityFile: values.identity,
      now: new Date(),
    });
    const office = openOffice(config);
    const list = eraseListIn(dirname(copy));
    if (existsSync(list)) replayErasures(office, list);
    const faults = verifyLog(office);
    const placements = office.store.placements.listActive().length;
    office.store.close();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    for (const name of aside) print(`moved aside: ${name}`);
    for (const { seq, what } of faults) print(`log line ${seq}: ${what}`);
    print(
      `put back in ${seconds} s: ${placements} placements, log of the copy ${logHead === '' ? 'empty' : logHead}`,
    );
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error;
    process.stderr.write(`This copy is not put back: ${error.message}\n`);
    return 1;
  } finally {
    letGo();
  }
});
