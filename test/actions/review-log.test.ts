import { beforeEach, expect, test } from 'vitest';
import { monthsOver, periodOf, reviewLog } from '../../src/actions/review-log.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { type Office, hirePrivacyOfficer, openTestOffice } from '../office.ts';
import { no, ok } from '../small-region.ts';

let office: Office;
let toos: AccountOf<'privacy-officer'>;
beforeEach(async () => {
  office = openTestOffice();
  toos = await hirePrivacyOfficer(office);
});

test('the twelve months before this one are over, newest first', () => {
  const months = monthsOver('2026-03-31');
  expect(months).toHaveLength(12);
  expect(months.slice(0, 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(months.at(-1)).toBe('2025-03');
});

test('a month begins and ends at midnight in Amsterdam, also when the clock changes in it', () => {
  expect(periodOf('2026-10')).toEqual({
    from: '2026-09-30T22:00:00.000Z',
    until: '2026-10-31T23:00:00.000Z',
  });
});

test('a month is gone through once, and that is written down', () => {
  const review = { month: '2026-10', note: 'Niets gevonden' };
  expect(ok(reviewLog(office, toos, review))).toBe('2026-10');
  expect(office.store.logReviews.list()).toMatchObject([{ ...review, by: toos.name }]);
  expect(office.store.journal.listNewest(1)).toMatchObject([
    { did: 'log-reviewed', subject: '2026-10', by: toos.name },
  ]);

  expect(no(reviewLog(office, toos, { ...review, note: 'Toch iets' }))).toBe('already-reviewed');
  ok(reviewLog(office, toos, { ...review, month: '2026-09' }));
  expect(office.store.logReviews.list()).toHaveLength(2);
});

test('a month that is not over, or too long ago, is not gone through', () => {
  for (const month of ['2026-11', '2025-10'])
    expect(no(reviewLog(office, toos, { month, note: 'x' }))).toBe('month-not-over');
  expect(office.store.logReviews.list()).toEqual([]);
});
