import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageOn,
  birthday,
  dayOf,
  daysBetween,
  latest,
} from '../../src/domain/calendar-day.ts';

describe('an age follows the civil calendar', () => {
  test('the day before a birthday is still the old age', () => {
    expect(ageOn('2012-05-03', '2026-05-02')).toBe(13);
    expect(ageOn('2012-05-03', '2026-05-03')).toBe(14);
  });

  test('who is born on 29 February turns on 1 March in other years', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
    expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
    expect(birthday('2008-02-29', 20)).toBe('2028-02-29');
  });
});

test('months are clamped to the end of a shorter month', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
});

test('days are counted without summer time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test('the latest of some days is the last of them, wherever it stands', () => {
  expect(latest('2026-01-31', '2026-03-01', '2026-02-28')).toBe('2026-03-01');
  expect(latest('2026-03-01', '2026-01-31')).toBe('2026-03-01');
});

test('just after midnight in Amsterdam it is the next day, though it is not in Greenwich', () => {
  expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(dayOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
});
