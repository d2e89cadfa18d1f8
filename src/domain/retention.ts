import { z } from 'zod';
import { type CalendarDay, addDays, addMonths, dayOf } from './calendar-day.ts';

const upTo = (most: number) => z.int().min(1).max(most);

/** How long things are kept. An organisation may keep them shorter, never longer. */
export const RetentionNumbers = z
  .strictObject({
    /** Identity and profile, after a youth began to live somewhere or left the list. */
    identityMonths: upTo(6),
    /** What was proposed, without identity. */
    recordMonths: upTo(12),
    invitationDays: upTo(90),
    sessionDays: upTo(30),
    keyDays: upTo(7),
    runMonths: upTo(24),
  })
  .readonly();
export type RetentionNumbers = z.infer<typeof RetentionNumbers>;

export const longest: RetentionNumbers = {
  identityMonths: 6,
  recordMonths: 12,
  invitationDays: 90,
  sessionDays: 30,
  keyDays: 7,
  runMonths: 24,
};

/** Who looked and what was decided stays answerable for this long; nobody may set it shorter. */
export const logMonths = 60;

/** Name and address of who worked here, after they left: then a number stands for them, so that the log still fits. */
export const staffMonths = 12;

/** Mails, and links that were never used. */
export const mailDays = 30;

/** The last day of which nothing is kept any more: everything from then has been kept for all of its time. */
export const lastGone = (
  today: CalendarDay,
  time: { readonly months: number } | { readonly days: number },
): CalendarDay => ('months' in time ? addMonths(today, -time.months) : addDays(today, -time.days));

/** The moment at which this day begins in the Netherlands. */
export function startOf(day: CalendarDay): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}
