import { parseArgs } from 'node:util';
import { importPostcodes } from '../src/actions/import-postcodes.ts';
import { Wrong, listErrors, openOwnOffice, print, readLanguage, readText, run } from './command.ts';

/** npm run import:postcodes -- FILE.csv: where postcodes lie, so that distances are exact. */
await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' } },
  });
  const language = readLanguage(values.lang);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Wrong('Name one file: npm run import:postcodes -- FILE.csv, with postcode;lat;lon');
  }
  const text = readText(file);
  const office = openOwnOffice();
  const taken = importPostcodes(office, { id: 'system', role: 'system' }, text);
  office.store.close();
  if (!taken.ok) return listErrors(taken.errors, language);
  print(`${taken.count} postcodes`);
  return 0;
});
