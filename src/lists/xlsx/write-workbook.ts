import { hideHidden } from './hidden-characters.ts';
import { zip } from './zip.ts';

/**
 * Rows of words as a workbook with one sheet. Every cell is text and looks like text, so no program turns a code or a
 * date into something else, and none takes a cell for a formula.
 */
export function writeWorkbook(name: string, lines: readonly (readonly string[])[]): Buffer {
  return zip(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
      ['xl/workbook.xml', workbook(name)],
      ['xl/_rels/workbook.xml.rels', bookRelations],
      ['xl/styles.xml', styles],
      ['xl/worksheets/sheet1.xml', sheet(lines)],
    ]),
  );
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contents = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contents}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contents}.styles+xml"/></Types>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const relations = (kind: string, target: string): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', kind, target)}</Relationships>`;

const bookRelations = `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`;

const workbook = (name: string): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** A sheet's name is short, and has none of the marks that formulas give a meaning to. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31);

/** Two looks, both of text (49): a cell, and a heading in bold. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** Wide enough to read a code, a date or the beginning of a sentence. */
const width = 18;

function sheet(lines: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...lines.slice(0, 1).map((cells) => cells.length));
  const rows = lines.map((cells, at) => row(cells, at + 1));
  return [
    `${head}<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols><col min="1" max="${columns}" width="${width}" customWidth="1" style="0"/></cols>`,
    `<sheetData>${rows.join('')}</sheetData></worksheet>`,
  ].join('');
}

const row = (cells: readonly string[], number: number): string =>
  `<row r="${number}">${cells.map((words, at) => cell(words, at, number)).join('')}</row>`;

const cell = (words: string, at: number, number: number): string =>
  words === ''
    ? ''
    : `<c r="${letters(at)}${number}" s="${number === 1 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`;

const letters = (at: number): string =>
  at < 0 ? '' : letters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (words: string): string =>
  hideHidden(words).replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
