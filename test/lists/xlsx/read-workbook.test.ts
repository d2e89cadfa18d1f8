import { describe, expect, test } from 'vitest';
import { faultsOf, linesOf, workbookOf } from './workbook.ts';

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]d&quot;-&quot;m;[Red]@"/><numFmt numFmtId="165" formatCode='[>=100]0.0" day"'/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

describe('a workbook is read, whichever program saved it', () => {
  test('shared words, rich words, words in place, and how Japanese is pronounced', () => {
    const shared =
      '<sst><si><t>code</t></si><si><r><t>va</t></r><r><t xml:space="preserve">n </t></r><rPh><t>no</t></rPh></si></sst>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>x &amp; &#233;&#x20ac;</t></is></c></row>';
    expect(linesOf(workbookOf({ rows, shared }))).toEqual(['"code";"van ";"x & é€"']);
  });

  test('numbers without noise, yes and no, and days whatever their look', () => {
    const rows =
      '<row r="1"><c r="A1"><v>3511</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" s="1"><v>46348</v></c><c r="E1" s="2"><v>46348.75</v></c><c r="F1" s="3"><v>46348</v></c><c r="G1" t="d"><v>2026-11-22T00:00:00</v></c></row>';
    expect(linesOf(workbookOf({ rows, styles }))).toEqual([
      '"3511";"0.3";"yes";"2026-11-22";"2026-11-22";"46348";"2026-11-22"',
    ]);
    const old = { rows: '<row r="1"><c r="A1" s="1"><v>44886</v></c></row>', styles };
    expect(linesOf(workbookOf({ ...old, properties: '<workbookPr date1904="1"/>' }))).toEqual([
      '"2026-11-22"',
    ]);
  });

  test('rows and cells that are left out are empty, and rows keep their number', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="4"><c r="C4"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    expect(linesOf(workbookOf({ rows }))).toEqual(['"1"', '', '', ';;"2"', '"3";"4"']);
  });

  test('prefixes, single quotes, comments, and a path from the root', () => {
    const rows = `<!-- > --><x:row r='1'><x:c r='A1' t='str'><x:v><![CDATA[<a>]]></x:v></x:c></x:row>`;
    expect(linesOf(workbookOf({ rows, target: '/xl/worksheets/sheet1.xml' }))).toEqual(['"<a>"']);
  });
});

describe('what a list cannot hold is told with its place', () => {
  test('a formula, also one with an outcome, and an error', () => {
    const rows =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="AB2" t="e"><v>#N/A</v></c><c r="C2"><f t="shared" si="0"/></c></row>';
    expect(faultsOf(workbookOf({ rows }))).toEqual([
      expect.stringMatching(/^2 column A: This is a formula/),
      expect.stringMatching(/^2 column AB: This is an error message/),
      expect.stringMatching(/^2 column C: This is a formula/),
    ]);
  });

  test('too many rows, or something far to the right', () => {
    const cell = (place: string, row: number) =>
      `<row r="${row}"><c r="${place}${row}"><v>1</v></c></row>`;
    expect(faultsOf(workbookOf({ rows: cell('A', 50_002) }))).toEqual([]);
    expect(faultsOf(workbookOf({ rows: cell('A', 50_003) }))).toEqual([
      expect.stringContaining('more than 50000 rows'),
    ]);
    expect(faultsOf(workbookOf({ rows: cell('GR', 1) }))).toEqual([]);
    expect(faultsOf(workbookOf({ rows: cell('GS', 1) }))).toEqual([
      expect.stringContaining('far to the right'),
    ]);
    // A look that somebody gave to a whole column is nothing.
    const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(faultsOf(workbookOf({ rows: empty }))).toEqual([]);
  });
});
