import { z } from 'zod';
import { type CalendarDay, addDays } from './calendar-day.ts';

export const checkWeeks = [2, 6, 12] as const;
export type CheckWeeks = (typeof checkWeeks)[number];
export const checkOutcomes = ['goes-well', 'needs-attention', 'does-not-go'] as const;

/** How it goes after so many weeks, in a word and a line. */
export const Check = z
  .strictObject({
    placementId: z.string(),
    weeks: z.literal(checkWeeks),
    outcome: z.enum(checkOutcomes),
    note: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly();
export type Check = z.infer<typeof Check>;

export const checkDueOn = (startedOn: CalendarDay, weeks: CheckWeeks): CalendarDay =>
  addDays(startedOn, weeks * 7);

/** The first check that was not done, and the day it is due; none once all are done or the stay ended. */
export function nextCheck(
  { startedOn, endedOn }: { startedOn: CalendarDay | null; endedOn: CalendarDay | null },
  done: readonly Pick<Check, 'weeks'>[],
): { readonly weeks: CheckWeeks; readonly dueOn: CalendarDay } | undefined {
  if (startedOn === null || endedOn !== null) return undefined;
  const weeks = checkWeeks.find((one) => !done.some((check) => check.weeks === one));
  return weeks && { weeks, dueOn: checkDueOn(startedOn, weeks) };
}
