import { expect, test } from 'vitest';
import { shiftDays } from '../../scripts/demo/shift-days.ts';

test('every cell that is a date moves, in a row of any shape', () => {
  const list = '2026-11-22;x;2026-12-31\r\n"2028-02-28";;2026-01-01\ny;2026-11-22;2026-11-23';
  expect(shiftDays(list, 1)).toBe(
    '2026-11-23;x;2027-01-01\r\n"2028-02-29";;2026-01-02\ny;2026-11-23;2026-11-24',
  );
  expect(shiftDays(shiftDays(list, 400), -400)).toBe(list);
});

test('a date inside a sentence, a code or a longer number stays', () => {
  const list = 'since 2026-11-22;J-2026-11-22;2026-11-223\n2026-11-22 or later;12026-11-22;x';
  expect(shiftDays(list, 9)).toBe(list);
});
