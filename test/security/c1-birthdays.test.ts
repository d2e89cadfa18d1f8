import { expect, test } from 'vitest';
import { type CalendarDay, dayOf } from '../../src/domain/calendar-day.ts';
import { closedFor } from '../../src/domain/consent.ts';
import { rounds, sabotaged } from './sabotage.ts';

const hour = 3_600_000;

/** Around midnight, by at most two and a half hours. */
const offsets = [-2.5 * hour, -1, 0, 2.5 * hour];
const ages = [12, 16, 18];
const years = Array.from({ length: 14 }, (_, at) => 2006 + at);

/** The 365 days of a year without 29 February, as month and day. */
const yearDays = Array.from({ length: 365 }, (_, at) => {
  const day = new Date(Date.UTC(2001, 0, 1 + at));
  return { month: day.getUTCMonth(), date: day.getUTCDate() };
});

/** The last Sunday of a month, at one o'clock in Greenwich: when Europe changes its clocks. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** Hours ahead of Greenwich, worked out from the rule and not from any table of zones. */
function ahead(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return moment >= change(year, 2) && moment < change(year, 9) ? 2 : 1;
}

/** When a day begins in Amsterdam. The clocks change at night, but never at midnight. */
function midnight(year: number, month: number, date: number): number {
  const winter = Date.UTC(year, month, date) - hour;
  return winter - (ahead(winter - hour) - 1) * hour;
}

const utcDay = (moment: Date): CalendarDay => moment.toISOString().slice(0, 10);
const today = sabotaged('C1', utcDay, dayOf);

/** Confirmed and agreed the day before, at noon: only the birthday itself can shut the door. */
function isShut(bornOn: CalendarDay, birthday: number, moment: number): boolean {
  const before = new Date(birthday - 12 * hour).toISOString();
  const standing = { relation: 'parent', authority: 'yes', confirmedAt: before, agreedAt: before } as const;
  return closedFor({ bornOn }, standing, today(new Date(moment))) !== undefined;
} // prettier-ignore

const asDay = (year: number, month: number, date: number): CalendarDay =>
  [year, String(month + 1).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

test('C1 access changes at midnight in Amsterdam of the 12th, 16th and 18th birthday', () => {
  const every = rounds(7, 1);
  let asked = 0;
  const wrong: string[] = [];
  for (const year of years) {
    for (const [at, { month, date }] of yearDays.entries()) {
      if ((at + year) % every !== 0) continue;
      for (const age of ages) {
        const birthday = midnight(year + age, month, date);
        for (const offset of offsets) {
          asked += 1;
          const bornOn = asDay(year, month, date);
          const shut = isShut(bornOn, birthday, birthday + offset);
          if (shut !== offset >= 0) wrong.push(`${bornOn} ${age} ${offset}`);
        }
      }
    }
  }
  expect(asked).toBeGreaterThanOrEqual(rounds(8000, 61_320));
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('C1 who is born on 29 February has their birthday on 1 March, where the year has no such day', () => {
  for (const year of [2008, 2012, 2016]) {
    for (const age of ages) {
      const [month, date] = (year + age) % 4 === 0 ? [1, 29] : [2, 1];
      const birthday = midnight(year + age, month, date);
      for (const offset of offsets) {
        expect(isShut(`${year}-02-29`, birthday, birthday + offset)).toBe(offset >= 0);
      }
    }
  }
});
