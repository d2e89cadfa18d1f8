import { dateLooks } from './dates.ts';
import { showHidden } from './hidden-characters.ts';
import { NotReadable, damaged } from './not-readable.ts';
import { type Sheet, sheetRows } from './sheet-rows.ts';
import { attribute, named, tokens } from './tokens.ts';
import { type Archive, unzip } from './unzip.ts';

/** The first sheet of a workbook. */
export function readWorkbook(bytes: Buffer): Sheet {
  const archive = unzip(bytes);
  const book = partOf(archive, 'xl/workbook.xml');
  if (book === undefined) throw notAWorkbook();
  const { sheet, since1904 } = firstSheet(book);
  const target = targetOf(partOf(archive, 'xl/_rels/workbook.xml.rels') ?? '', sheet);
  const xml = target === undefined ? undefined : partOf(archive, target);
  if (xml === undefined) throw damaged();
  return sheetRows(xml, {
    shared: sharedWords(partOf(archive, 'xl/sharedStrings.xml') ?? ''),
    dates: dateLooks(partOf(archive, 'xl/styles.xml') ?? ''),
    since1904,
  });
}

const notAWorkbook = (): NotReadable =>
  new NotReadable(
    'Dit bestand is geen Excel-bestand en geen CSV. Bewaar de lijst als .xlsx of als CSV.',
    'This file is not an Excel file and not CSV. Save the list as .xlsx or as CSV.',
  );

const partOf = (archive: Archive, name: string): string | undefined =>
  archive
    .open(name)
    ?.toString('utf8')
    .replace(/^\uFEFF/, '');

const relation = named('id');
const isTrue = (word: string | undefined): boolean => word === '1' || word === 'true';

function firstSheet(book: string): { sheet: string | undefined; since1904: boolean } {
  let sheet: string | undefined;
  let since1904 = false;
  for (const token of tokens(book)) {
    if (token.kind !== 'opens') continue;
    if (token.name === 'workbookPr') since1904 = isTrue(attribute(token.attributes, old));
    if (token.name === 'sheet') sheet ??= attribute(token.attributes, relation);
  }
  return { sheet, since1904 };
}

const old = named('date1904');
const id = named('Id');
const goal = named('Target');

/** Where the sheet lies in the archive. */
function targetOf(relations: string, sheet: string | undefined): string | undefined {
  for (const token of tokens(relations)) {
    if (token.kind !== 'opens' || token.name !== 'Relationship') continue;
    if (attribute(token.attributes, id) !== sheet) continue;
    const target = attribute(token.attributes, goal) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return undefined;
}

function sharedWords(xml: string): readonly string[] {
  const shared: string[] = [];
  let words = '';
  let isRead = false;
  let isPronounced = false;
  for (const token of tokens(xml)) {
    if (token.kind === 'words') {
      if (isRead) words += token.words;
    } else if (token.name === 'rPh') isPronounced = token.kind === 'opens';
    else if (token.name === 't') isRead = token.kind === 'opens' && !isPronounced;
    else if (token.name === 'si' && token.kind === 'opens') words = '';
    else if (token.name === 'si') shared.push(showHidden(words));
  }
  return shared;
}
