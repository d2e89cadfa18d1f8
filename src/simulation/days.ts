import { addDays, type CalendarDay } from '../domain/calendar-day.ts';

/** The year begins on a Monday; days count from there, so that who waits already came on a day below zero. */
const firstDay: CalendarDay = '2027-01-04';

export const dayAt = (day: number): CalendarDay => addDays(firstDay, day);

export const dayOfWeek = (week: number): number => 7 * week;

/** The first week that begins on or after a day. */
export const weekFrom = (day: number): number => Math.max(0, Math.ceil(day / 7));
