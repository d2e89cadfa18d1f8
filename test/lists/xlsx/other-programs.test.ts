import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { fileText } from '../../../src/lists/file-text.ts';
import { groupList } from '../../../src/lists/groups.ts';
import { asWorkbook } from '../../../src/lists/as-workbook.ts';
import { writeList } from '../../../src/lists/write-list.ts';
import { group } from '../rows.ts';

/** Somebody else's reader and writer of workbooks: what we write, others read, and the other way round. */

test('what we write, another program reads as the same words, and none of it as a formula', async () => {
  const named = { ...group, name: '=1+1 & <Huis> "Één"', houseText: 'Regel 1\nRegel 2 _x0041_' };
  const workbook = asWorkbook('Groepen [1]', writeList(groupList, [named], 'nl'));
  const [sheet] = await readExcelFile(workbook);
  const [headings, row] = sheet?.data ?? [];
  expect(sheet?.sheet).toBe('Groepen  1 ');
  expect(headings?.slice(0, 2)).toEqual(['code', 'naam']);
  expect(row?.slice(0, 2)).toEqual(['G-3', `'=1+1 & <Huis> "Één"`]);
  expect(row?.every((cell) => cell === null || typeof cell === 'string')).toBe(true);
});

test('what another program writes, we read: words, days, numbers, yes and no', async () => {
  const cells = [
    { value: 'J-1 <é> & "x"' },
    { type: Date, value: new Date(Date.UTC(2026, 10, 22)), format: 'dd-mm-yyyy' },
    { type: Number, value: 12.5 },
    { type: Boolean, value: true },
    null,
  ];
  const bytes = await writeExcelFile([cells]).toBuffer();
  expect(fileText(bytes)).toEqual({
    ok: true,
    text: '"J-1 <é> & ""x""";"2026-11-22";"12.5";"yes"\n',
  });
});
