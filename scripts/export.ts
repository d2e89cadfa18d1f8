import { parseArgs } from 'node:util';
import { exportList } from '../src/actions/export-list.ts';
import { listKinds } from '../src/lists/list.ts';
import { Wrong, openOwnOffice, readLanguage, run } from './command.ts';

/** npm run --silent export -- KIND [--lang nl|en]: a list that imports again unchanged, on standard output. */
await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'nl' } },
  });
  const language = readLanguage(values.lang);
  const kind = listKinds.find((one) => one === positionals[0]);
  if (kind === undefined || positionals.length > 1) {
    throw new Wrong(`Say which list: npm run --silent export -- ${listKinds.join('|')}`);
  }
  const office = openOwnOffice();
  process.stdout.write(exportList(office.store, kind, language));
  office.store.close();
  return 0;
});
