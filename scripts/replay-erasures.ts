import { parseArgs } from 'node:util';
import { replayErasures } from '../src/actions/erase.ts';
import { Wrong, openOwnOffice, print, run } from './command.ts';

/** npm run --silent replay-erasures -- FILE: erases again whom the list names and the database still knows. */
await run(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Wrong('Say which list: npm run replay-erasures -- FILE');
  const office = openOwnOffice();
  try {
    print(`${replayErasures(office, file)} erased again`);
    return 0;
  } finally {
    office.store.close();
  }
});
