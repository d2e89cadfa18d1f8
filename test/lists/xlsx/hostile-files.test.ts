import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../src/lists/xlsx/write-workbook.ts';
import { zip } from '../../../src/lists/xlsx/zip.ts';
import { faultsOf, workbookOf } from './workbook.ts';

const good = writeWorkbook('Lijst', [['code'], ['J-1']]);
const row = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>';

describe('a file of the wrong kind is told so, whatever it is called', () => {
  test.each([
    [
      'an old Excel file or one with a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      'password',
    ],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not a list'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'not a list'],
    ['a web page', Buffer.from('<!DOCTYPE html><p>'), 'not a list'],
    ['bytes that are no text', Buffer.from([65, 0, 66, 0, 1]), 'not a list'],
    [
      'a zip with other things in it',
      zip(new Map([['word/document.xml', '<a/>']])),
      'not an Excel',
    ],
    ['half a workbook', good.subarray(0, good.length / 2), 'damaged'],
    ['the two letters of a zip and no more', Buffer.from('PK'), 'damaged'],
  ])('%s', (_, bytes, says) => {
    expect(faultsOf(bytes)).toEqual([expect.stringContaining(says)]);
  });

  test('text that happens to be short is text', () => {
    expect(faultsOf(Buffer.from(''))).toEqual([]);
    expect(faultsOf(Buffer.from('\ufeffcode;groep', 'utf16le'))).toEqual([]);
  });
});

describe('a file that means harm is refused, soon and without growing', () => {
  test('one that unpacks to a thousand times its size', () => {
    const bomb = workbookOf({ rows: '<row/>'.repeat(12_000_000) });
    expect(bomb.length).toBeLessThan(300_000);
    expect(faultsOf(bomb)).toEqual([expect.stringContaining('too large when it is unpacked')]);
  });

  test('one that lies about how large it is', () => {
    const bomb = workbookOf({ rows: '<row/>'.repeat(12_000_000) });
    const directory = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bomb.writeUInt32LE(10, directory + 24);
    expect(faultsOf(bomb)).toEqual([expect.stringContaining('too large when it is unpacked')]);
  });

  test('one with entities of its own, or words from elsewhere', () => {
    const declared = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>`;
    const shared = `${declared}<sst><si><t>&b;</t></si></sst>`;
    expect(faultsOf(workbookOf({ rows: row, shared }))).toEqual([
      expect.stringContaining('damaged'),
    ]);
    const unknown = row.replace('x</v>', '&b;</v>');
    expect(faultsOf(workbookOf({ rows: unknown }))).toEqual([expect.stringContaining('damaged')]);
  });

  test('one with the same part twice, a locked part, or a part outside of itself', () => {
    const locked = Buffer.from(good);
    const entry = locked.lastIndexOf('xl/workbook.xml') - 46;
    locked.writeUInt16LE(1, entry + 8);
    const outside = Buffer.from(good);
    outside.writeUInt32LE(0xfffffff0, outside.lastIndexOf('xl/workbook.xml') - 46 + 42);
    expect(faultsOf(locked)).toEqual([expect.stringContaining('password')]);
    expect(faultsOf(outside)).toEqual([expect.stringContaining('damaged')]);
    const sameNames = Buffer.from(good);
    const styles = sameNames.lastIndexOf('xl/styles.xml');
    sameNames.write('_rels/.rels', styles);
    sameNames.writeUInt16LE(11, styles - 46 + 28);
    sameNames.writeUInt16LE(2, styles - 46 + 32);
    expect(faultsOf(sameNames)).toEqual([expect.stringContaining('damaged')]);
  });

  test('a tag or a quote that never ends', () => {
    for (const rows of ['<row r="1', '<row', '<!-- ', '<row a="\'>']) {
      expect(faultsOf(workbookOf({ rows }))).toEqual([expect.stringContaining('damaged')]);
    }
  });

  test('anything cut off or scratched is an error, never a crash', () => {
    for (let at = 0; at < good.length; at += 7) {
      expect(() => faultsOf(good.subarray(0, at))).not.toThrow();
      const scratched = Buffer.from(good);
      scratched.writeUInt8((scratched.readUInt8(at) + 101) % 256, at);
      expect(() => faultsOf(scratched)).not.toThrow();
    }
  });
});
