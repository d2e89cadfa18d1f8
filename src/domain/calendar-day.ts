import { z } from 'zod';

/** A civil date in Europe/Amsterdam, as `YYYY-MM-DD`. It has no time and no zone, so it sorts as text. */
export const CalendarDay = z.iso.date();
export type CalendarDay = z.infer<typeof CalendarDay>;

const dayInMilliseconds = 86_400_000;

/** Days since 1 January 1970; the only way days are counted here, so summer time has no say. */
export const dayNumber = (day: CalendarDay): number =>
  Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds;

export const dayOfNumber = (number: number): CalendarDay =>
  new Date(number * dayInMilliseconds).toISOString().slice(0, 10);

export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  dayNumber(to) - dayNumber(from);

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  dayOfNumber(dayNumber(day) + days);

/** So many calendar months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}

/** Age in whole years. Who is born on 29 February has their birthday on 1 March in other years. */
export function ageOn(bornOn: CalendarDay, day: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The day somebody turns that age. */
export function birthday(bornOn: CalendarDay, age: number): CalendarDay {
  const year = String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0');
  const day = `${year}-${bornOn.slice(5)}`;
  return CalendarDay.safeParse(day).success ? day : `${year}-03-01`;
}

export const latest = (first: CalendarDay, ...others: CalendarDay[]): CalendarDay =>
  others.reduce((a, b) => (a > b ? a : b), first);

/** Which day it is in the Netherlands at this moment. */
export const dayOf = (moment: Date): CalendarDay => inAmsterdam.format(moment);

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const parts = (day: CalendarDay): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
