import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NotWhole } from '../src/backup/copy.ts';
import { opened } from '../src/backup/put-back.ts';
import { readConfig } from '../src/config.ts';
import { Wrong, print, run } from './command.ts';

/** npm run --silent verify -- COPY [--identity KEYFILE]: opens a copy and checks it from end to end. 1 when it fails. */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { identity: { type: 'string' } },
  });
  const [copy] = positionals;
  if (copy === undefined) throw new Wrong('Say which copy: npm run verify -- COPY');
  if (!existsSync(copy)) throw new Wrong(`There is no ${copy}`);
  try {
    const asked = { copy, identityFile: values.identity };
    const { logHead, close } = await opened(asked, readConfig(process.env).dataFile);
    await close();
    print(`holds: log head ${logHead === '' ? 'empty' : logHead}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error;
    print(`DOES NOT HOLD: ${error.message}`);
    return 1;
  }
});
