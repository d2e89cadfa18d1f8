import { type CalendarDay, addMonths, ageOn } from '../../domain/calendar-day.ts';

/** Ages as the monitor tells them: from the first until the last of them, both included. */
export const ageBands = ['8-11', '12-14', '15-17', '18-22'] as const;

export function ageBand(bornOn: CalendarDay | undefined, day: CalendarDay): string {
  if (bornOn === undefined) return 'unknown';
  const age = ageOn(bornOn, day);
  const band = ageBands.find((one) => {
    const [from, to] = one.split('-').map(Number);
    return age >= (from ?? 0) && age <= (to ?? 0);
  });
  return band ?? 'other';
}

const monthsWaited = { '0-2': 3, '3-5': 6, '6-11': 12 } as const;
export const waitBands = [...Object.keys(monthsWaited), '12+'];

/** In whole months: who waits since the 15th of May waits three months on the 15th of August. */
export const waitBand = (since: CalendarDay, day: CalendarDay): string =>
  Object.entries(monthsWaited).find(([, below]) => addMonths(since, below) > day)?.[0] ?? '12+';

export const sizeBands = ['up-to-4', '5-6', 'above-6'] as const;

export const sizeBand = (youths: number): (typeof sizeBands)[number] =>
  youths <= 4 ? 'up-to-4' : youths <= 6 ? '5-6' : 'above-6';
