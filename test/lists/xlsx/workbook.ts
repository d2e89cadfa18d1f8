import { fileText } from '../../../src/lists/file-text.ts';
import { zip } from '../../../src/lists/xlsx/zip.ts';

/** A workbook as other programs write it, made by hand: only what a test is about. */
export interface Parts {
  /** What stands inside sheetData. */
  readonly rows: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly target?: string;
  readonly more?: ReadonlyMap<string, string>;
}

export const workbookOf = ({
  rows,
  shared,
  styles,
  properties = '',
  target,
  more,
}: Parts): Buffer =>
  zip(
    new Map([
      [
        'xl/workbook.xml',
        `<workbook>${properties}<sheets><sheet name="a &gt; b" sheetId="1" r:id="rId7"/><sheet name="later" sheetId="2" r:id="rId8"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships><Relationship Id="rId8" Target="worksheets/later.xml"/><Relationship Id="rId7" Target="${target ?? 'worksheets/sheet1.xml'}"/></Relationships>`,
      ],
      ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
      ['xl/worksheets/later.xml', '<worksheet><sheetData/></worksheet>'],
      ...(shared === undefined ? [] : ([['xl/sharedStrings.xml', shared]] as const)),
      ...(styles === undefined ? [] : ([['xl/styles.xml', styles]] as const)),
      ...(more ?? []),
    ]),
  );

/** The text a workbook becomes, line by line. */
export function linesOf(bytes: Buffer): string[] {
  const read = fileText(bytes);
  if (!read.ok) throw new Error(read.errors.map(({ error }) => error.en).join('\n'));
  return read.text.trimEnd().split('\n');
}

/** What is wrong with a file, as `row column: sentence`. */
export function faultsOf(bytes: Buffer): string[] {
  const read = fileText(bytes);
  return read.ok
    ? []
    : read.errors.map(({ row, column, error }) => `${row} ${column?.en ?? '-'}: ${error.en}`);
}
