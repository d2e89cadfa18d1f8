import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportList } from '../src/actions/export-list.ts';
import { asWorkbook } from '../src/lists/as-workbook.ts';
import { listKinds } from '../src/lists/list.ts';
import { Wrong, messageOf, openOwnOffice, readLanguage, run } from './command.ts';

/**
 * npm run --silent export -- KIND [FILE] [--lang nl|en]: a list that imports again unchanged, into a file that is not
 * there yet (CSV, or a workbook when its name ends in .xlsx), or as CSV on standard output.
 */
await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'nl' } },
  });
  const language = readLanguage(values.lang);
  const [called, file, ...more] = positionals;
  const kind = listKinds.find((one) => one === called);
  if (kind === undefined || more.length > 0) {
    throw new Wrong(`Say which list: npm run --silent export -- ${listKinds.join('|')} [FILE]`);
  }
  const office = openOwnOffice();
  const csv = exportList(office.store, kind, language);
  office.store.close();
  if (file === undefined) process.stdout.write(csv);
  else write(file, file.toLowerCase().endsWith('.xlsx') ? asWorkbook(kind, csv) : csv);
  return 0;
});

/** A list is full of names: only its owner may read the file, and nothing that is there is lost. */
function write(file: string, content: string | Buffer): void {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new Wrong(`The file cannot be written: ${messageOf(error)}`);
  }
}
