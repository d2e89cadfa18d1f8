import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { NotWhole } from '../src/backup/copy.ts';
import { keepCopy } from '../src/backup/keep.ts';
import { readConfig } from '../src/config.ts';
import { Wrong, print, run } from './command.ts';

/**
 * npm run --silent backup [-- --to FOLDER --keep 96 --recipient age1…]: a copy of the office while it is in use. It is
 * opened and checked before it counts. Ends with 1 when the copy does not hold.
 */
await run(async () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string', default: '96' },
      recipient: { type: 'string' },
    },
  });
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1) throw new Wrong('--keep must be a whole number from 1');
  const { dataFile } = readConfig(process.env);
  const folder = values.to ?? process.env['BACKUP_FOLDER'] ?? join(dirname(dataFile), 'backups');
  const recipient = values.recipient ?? process.env['BACKUP_RECIPIENT'];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const start = performance.now();
  try {
    const { file, logHead } = await keepCopy({
      dataFile,
      folder,
      recipient,
      keep,
      now: new Date(),
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`${join(folder, file)}: copied and checked in ${seconds} s, log head ${logHead}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error;
    process.stderr.write(`The copy does not hold: ${error.message}\n`);
    return 1;
  }
});
