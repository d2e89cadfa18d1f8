import { expect, test } from 'vitest';
import { addDays, addMonths } from '../../src/domain/calendar-day.ts';
import {
  feelsUnsafe,
  isSkipped,
  nextWindow,
  windowOn,
  windowsOf,
} from '../../src/domain/experience.ts';
import { lastGone, longest } from '../../src/domain/retention.ts';

test('four moments, each on its day and three weeks long', () => {
  // Counted on a calendar of paper.
  expect(windowsOf('2026-11-22')).toEqual([
    { moment: 'weeks-2', opensOn: '2026-12-06', closesOn: '2026-12-26' },
    { moment: 'weeks-6', opensOn: '2027-01-03', closesOn: '2027-01-23' },
    { moment: 'weeks-12', opensOn: '2027-02-14', closesOn: '2027-03-06' },
    { moment: 'months-6', opensOn: '2027-05-01', closesOn: '2027-05-21' },
  ]);
});

test('open from its first day to its last, and only while somebody lives there', () => {
  const stay = { startedOn: '2026-11-22', endedOn: null };
  expect(windowOn(stay, '2026-12-05')).toBeUndefined();
  expect(windowOn(stay, '2026-12-06')?.moment).toBe('weeks-2');
  expect(windowOn(stay, '2026-12-26')?.moment).toBe('weeks-2');
  expect(windowOn(stay, '2026-12-27')).toBeUndefined();
  expect(nextWindow(stay, '2026-12-27')?.moment).toBe('weeks-6');
  expect(nextWindow(stay, '2027-05-22')).toBeUndefined();
  expect(windowOn({ ...stay, startedOn: null }, '2026-12-06')).toBeUndefined();
  expect(windowOn({ ...stay, endedOn: '2026-12-06' }, '2026-12-06')).toBeUndefined();
});

test('no two are open at once, and the last is over before identity goes, whatever day it began', () => {
  for (let day = '2027-12-01'; day < '2029-02-01'; day = addDays(day, 1)) {
    const windows = windowsOf(day);
    for (const [at, { opensOn }] of windows.entries())
      if (at > 0) expect(opensOn > (windows[at - 1]?.closesOn ?? ''), day).toBe(true);
    const last = windows.at(-1)?.closesOn ?? '';
    // As the nightly round asks it: forgotten once this day is not after that one.
    expect(day > lastGone(last, { months: longest.identityMonths }), day).toBe(true);
    expect(last < addMonths(day, 6)).toBe(true);
  }
});

test('nothing said is not unsafe, and one low answer is', () => {
  const scores = { safety: null, bond: null, attunement: null, ordinary: null };
  expect([isSkipped({ scores }), feelsUnsafe({ scores })]).toEqual([true, false]);
  expect(feelsUnsafe({ scores: { ...scores, safety: 2 } })).toBe(true);
  expect(feelsUnsafe({ scores: { ...scores, safety: 3, bond: 1 } })).toBe(false);
  expect(isSkipped({ scores: { ...scores, ordinary: 1 } })).toBe(false);
});
