import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  easterOf,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';

describe('working days', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2008, '2008-03-23'],
    // Both exceptions of the rule, and centuries that keep their leap day or lose it.
    [1954, '1954-04-18'],
    [2049, '2049-04-18'],
    [1900, '1900-04-15'],
    [2000, '2000-04-23'],
    [2100, '2100-03-28'],
    [2285, '2285-03-22'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  test.each([
    ['a Monday', '2026-11-23', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['New Year', '2026-01-01', false],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['the Tuesday after Easter', '2026-04-07', true],
    ['King’s Day', '2026-04-27', false],
    ['King’s Day on a Saturday, for a Sunday', '2025-04-26', false],
    ['the Monday after that Sunday', '2025-04-28', true],
    ['Liberation Day', '2026-05-05', false],
    ['Ascension Day', '2026-05-14', false],
    ['Whit Monday', '2026-05-25', false],
    ['both days of Christmas', '2028-12-26', false],
  ])('%s', (_name, day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  test('are counted over weekends and Christmas', () => {
    // Thursday, Friday and Saturday are Christmas and weekend; 28 December 2026 is a Monday.
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-24');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-24', 5)).toBe('2027-01-04');
    expect(workingDaysBetween('2026-12-24', '2027-01-04')).toBe(5);
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
  });
});
