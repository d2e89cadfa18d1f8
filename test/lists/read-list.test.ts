import { describe, expect, test } from 'vitest';
import { apartList } from '../../src/lists/apart.ts';
import { decode } from '../../src/lists/decode.ts';
import { readList } from '../../src/lists/read-list.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { writeList } from '../../src/lists/write-list.ts';
import { known, told } from './known.ts';
import { resident, vacancy } from './rows.ts';

const headings = 'code;groupCode;from;until;places;confirmedOn';
const row = 'V-7;G-2;2026-12-01;;2;2026-11-22';
const read = (text: string) => readList(vacancyList, text, known);
const onlyRow = [{ number: 2, row: vacancy }];

describe('a list is read, however a spreadsheet saved it', () => {
  test.each([
    ['semicolons', `${headings}\n${row}\n`],
    ['commas', `${headings}\n${row}\n`.replaceAll(';', ',')],
    ['tabs', `${headings}\n${row}\n`.replaceAll(';', '\t')],
    ['a byte order mark and Windows lines', `\ufeff${headings}\r\n${row}\r\n`],
    ['a byte order mark before a quote', `\ufeff"code"${headings.slice(4)}\n${row}\n`],
    ['old Macintosh lines', `${headings}\r${row}\r`],
    ['no last line end', `${headings}\n${row}`],
    ['quotes around everything', `${headings}\n"${row.replaceAll(';', '";"')}"`],
    ['Dutch headings', `Code;GROEP;vrij vanaf;Vrij tot en met;plekken;Laatst bevestigd op\n${row}`],
    ['English headings', `code;group;free_from;free-until;places;last confirmed on\n${row}`],
    [
      'another order',
      `places;code;until;groupCode;confirmedOn;from\n2;V-7;;G-2;22-11-2026;1-12-2026`,
    ],
    ['an empty column', `${headings};\n${row};\n`],
    ['space around cells', `${headings}\n ${row.replaceAll(';', ' ; ')} `],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual({ rows: onlyRow, errors: [] });
  });

  test('empty lines are passed over, and rows keep the number they have in the spreadsheet', () => {
    const text = `${headings}\n\n;;;;;\n${row}\n\n${row.replace('V-7', 'V 8')}\n`;
    expect(read(text).rows).toEqual([{ number: 4, row: vacancy }]);
    expect(told(read(text))).toEqual([expect.stringMatching(/^6 code: /)]);
  });

  test('in UTF-8, UTF-16 and what older programs write', () => {
    const text = 'Café; één\n';
    const bytes = (encoding: BufferEncoding, mark: number[] = []) =>
      Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
    expect(decode(bytes('utf8'))).toBe(text);
    expect(decode(bytes('utf8', [0xef, 0xbb, 0xbf]))).toBe(text);
    expect(decode(bytes('latin1'))).toBe(text);
    expect(decode(Buffer.from([0x80, 0x92]))).toBe('€’');
    expect(decode(bytes('utf16le', [0xff, 0xfe]))).toBe(text);
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), bytes('utf16le').swap16()]))).toBe(
      text,
    );
  });
});

describe('what is wrong is told all at once, with row, column and remedy', () => {
  test('in every cell of every row', () => {
    const text = `${headings}\n;G-9;32-1-2026;x;0;2026-11-23\n${row}\nV 8;G-1;2026-12-02;2026-12-01;2;2026-11-22`;
    const { rows, errors } = read(text);
    expect(rows).toEqual([{ number: 3, row: vacancy }]);
    expect(told({ rows, errors })).toEqual([
      '2 code: Fill in a code.',
      expect.stringMatching(/^2 group: Group “G-9” is not there yet\. Import the groups first/),
      expect.stringMatching(/^2 free from: “32-1-2026” is not a date that exists\. Write it as/),
      expect.stringMatching(/^2 free until: “x” is not a date/),
      expect.stringMatching(
        /^2 places: “0” cannot stand here\. Fill in a whole number from 1 to 6/,
      ),
      expect.stringMatching(/^2 last confirmed on: This date is yet to come\. Choose today/),
      expect.stringMatching(/^4 code: “V 8” is not a code\. Use letters/),
    ]);
    for (const { error, column } of errors) {
      expect(error.nl).not.toBe(error.en);
      expect(column?.nl).not.toBe('');
    }
  });

  test('a row that is right in each cell and wrong as a whole', () => {
    expect(told(read(`${headings}\nV-7;G-2;2026-12-02;2026-12-01;2;2026-11-22`))).toEqual([
      '2 free until: The place stops being free before it becomes free. Check both dates.',
    ]);
    const gone = { ...resident, livesThereSince: '2026-03-01', leftOn: '2026-02-28' };
    expect(told(readList(residentList, writeList(residentList, [gone], 'nl'), known))).toEqual([
      '2 left on: This resident left before moving in. Check both dates.',
    ]);
  });

  test('the same row twice', () => {
    expect(told(read(`${headings}\n${row}\n${row}\n`))).toEqual([
      '3 code: This is in row 2 already. Take one of the two rows away.',
    ]);
    const pairs =
      'persoon;andere persoon;reden\nJ-1;R-1;contact-ban\nR-1;J-1;contact-ban\nJ-2;J-2;contactverbod';
    expect(told(readList(apartList, pairs, known))).toEqual([
      '3 person: This is in row 2 already. Take one of the two rows away.',
      '4 other person: This is the same person twice.',
    ]);
  });

  test('a heading that is not known does not hide what is wrong below it', () => {
    const wrong = row.replace(/;\d;/, ';veel;');
    expect(wrong).not.toBe(row);
    expect(told(read(`${headings};kleur\n${wrong};rood`))).toEqual([
      '1 kleur: This column is not known. Take it away or mend its heading.',
      expect.stringMatching(/^2 places: “veel” cannot stand here/),
    ]);
  });

  test('columns that are missing, unknown or there twice', () => {
    expect(told(read(`code;groep;vrij vanaf;group;kleur\n${row}`))).toEqual([
      '1 group: This column is there twice. Take one away.',
      '1 kleur: This column is not known. Take it away or mend its heading.',
      expect.stringMatching(/^1 free until: The column “free until” is missing\. Add it/),
      expect.stringMatching(/^1 places: /),
      expect.stringMatching(/^1 last confirmed on: /),
    ]);
    expect(read('').errors).toHaveLength(6);
    expect(read('\ufeff').errors).toHaveLength(6);
  });

  test('a quotation mark too many', () => {
    const { rows, errors } = read(`${headings}\n${row}\n"V-8;G-2;2026-12-01;;1;2026-11-22\n`);
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.error.en).toContain('quotation mark');
  });

  test('more cells than headings', () => {
    expect(told(read(`${headings}\n${row};Jansen; B.\n`))).toEqual([
      expect.stringMatching(
        /^2 -: This row has 8 cells; there are 6 headings\. Put quotation marks/,
      ),
    ]);
  });

  test('a character that nobody can see', () => {
    expect(told(read(`${headings}\n${row.replace('V-7', 'V\u0000')}`))).toEqual([
      '2 code: This has an invisible character in it. Type the text again.',
    ]);
    expect(told(read(`${headings}\n${row.replace('V-7', 'V\u202e7')}`))).toHaveLength(1);
  });

  test('a list that is too long to read in one go', () => {
    const { rows, errors } = read(`${headings}\n${`${row}\n`.repeat(50_001)}`);
    expect(rows).toEqual([]);
    expect(errors.map(({ error }) => error.en)).toEqual([expect.stringContaining('50000')]);
  });

  test('far too many lines, columns or errors are no reason to keep everybody waiting', () => {
    // When these are looked at one by one the test takes minutes, and its own limit ends it.
    expect(read(`${headings}\n${'\n'.repeat(10_000_000)}`).errors).toHaveLength(1);
    expect(read('a;'.repeat(99_000)).errors.length).toBeGreaterThan(98_000);

    const wrong = read(`${headings}\n${`${row.replace('V-7', '~')}\n`.repeat(20_000)}`).errors;
    expect(wrong).toHaveLength(10_001);
    expect(wrong.at(-1)?.error.en).toContain('From here on nobody looked');
  });
});
