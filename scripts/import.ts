import { parseArgs } from 'node:util';
import { type Preview, importList, previewList } from '../src/actions/import-list.ts';
import type { Language } from '../src/domain/text.ts';
import { type ListKind, listKinds } from '../src/lists/list.ts';
import {
  Wrong,
  listErrors,
  openOwnOffice,
  print,
  readLanguage,
  readListFile,
  run,
} from './command.ts';

/** npm run import -- KIND FILE [--preview] [--lang nl|en]: CSV or .xlsx; all of the list, or nothing with every error. */

const system = { id: 'system', role: 'system' } as const;

const counted = (language: Language, { added, changed, same }: Preview): string =>
  language === 'nl'
    ? `${added.length} nieuw, ${changed.length} gewijzigd, ${same} hetzelfde`
    : `${added.length} new, ${changed.length} changed, ${same} the same`;

await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      preview: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  const language = readLanguage(values.lang);
  const [kind, file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !isKind(kind)) {
    throw new Wrong(
      `Say which list: npm run import -- ${listKinds.join('|')} FILE.csv or FILE.xlsx`,
    );
  }
  const read = readListFile(file);
  if (!read.ok) return listErrors(read.errors, language);
  const office = openOwnOffice();
  const taken = values.preview
    ? previewList(office, system, kind, read.text)
    : importList(office, system, kind, read.text);
  office.store.close();
  if (!taken.ok) return listErrors(taken.errors, language);
  print(counted(language, taken.preview));
  return 0;
});

function isKind(kind: string | undefined): kind is ListKind {
  return (listKinds as readonly (string | undefined)[]).includes(kind);
}
