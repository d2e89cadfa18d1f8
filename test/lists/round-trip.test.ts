import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidy, unfit } from '../../src/domain/clean-text.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { apartList } from '../../src/lists/apart.ts';
import { asWorkbook } from '../../src/lists/as-workbook.ts';
import { codeList } from '../../src/lists/codes.ts';
import { fileText } from '../../src/lists/file-text.ts';
import { groupList } from '../../src/lists/groups.ts';
import type { List } from '../../src/lists/list.ts';
import { neutralise, restore } from '../../src/lists/neutralise.ts';
import { readList } from '../../src/lists/read-list.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { writeList } from '../../src/lists/write-list.ts';
import { youthList } from '../../src/lists/youths.ts';
import { known } from './known.ts';
import { group, resident, vacancy, youth } from './rows.ts';

function comesBack<Row>(list: List<Row>, rows: readonly NoInfer<Row>[]): void {
  for (const language of languages) {
    const read = readList(list, writeList(list, rows, language), known);
    expect(read.errors).toEqual([]);
    expect(read.rows.map(({ row }) => row)).toEqual(rows);
    expect(readList(list, throughExcel(list, rows, language), known)).toEqual(read);
  }
}

/** As CSV made into a workbook, and read again as what somebody uploads. */
function throughExcel<Row>(list: List<Row>, rows: readonly Row[], language: Language): string {
  const workbook = asWorkbook(list.title[language], writeList(list, rows, language));
  const text = fileText(workbook);
  if (!text.ok) throw new Error(text.errors.map(({ error }) => error.en).join());
  return text.text;
}

test('each list comes back as it went out, with Dutch and with English headings', () => {
  comesBack(youthList, [youth, { ...youth, code: 'J-8', maxKm: null, siblings: null }]);
  comesBack(groupList, [group, { ...group, code: 'G-4', intensityBudget: 12, riskCaps: {} }]);
  comesBack(residentList, [resident, { ...resident, code: 'R-8', leftOn: '2026-11-22' }]);
  comesBack(vacancyList, [vacancy, { ...vacancy, code: 'V-8', until: '2026-12-01' }]);
  comesBack(apartList, [{ personA: 'J-1', personB: 'R-1', reason: 'contact-ban' }]);
  comesBack(codeList, [{ list: 'need', code: 'music-therapy', nl: 'muziek; echt', en: '=music' }]);
  comesBack(youthList, []);
});

/** Words made of everything that spreadsheets, CSV and we ourselves give a meaning to. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'=+-@\'";,|\t\n\r ＝＋－＠\u00a0\ufeff\u0301éß😀0'.split(''),
        '\r\n',
        "''=",
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => tidy(parts.join('')))
  .filter((text) => unfit(text) === undefined && Array.from(text).length <= 120);

test('whatever people write comes back the same', () => {
  fc.assert(
    fc.property(nasty, nasty, (name, why) => {
      comesBack(youthList, [{ ...youth, name: name === '' ? '-' : name, whyNotAtHome: why }]);
    }),
    { numRuns: 400 },
  );
});

test('no cell that goes out begins a formula, and each is restored exactly', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const out = neutralise(text);
      expect(out).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/u);
      expect(restore(out)).toBe(text);
    }),
    { numRuns: 1000 },
  );
  expect(neutralise('=1+1')).toBe("'=1+1");
  expect(neutralise("'=1+1")).toBe("''=1+1");
  expect(neutralise("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
});
