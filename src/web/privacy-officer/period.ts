import type { Request } from 'express';
import { CalendarDay, addDays, addMonths, dayOf } from '../../domain/calendar-day.ts';
import { Code } from '../../domain/ids.ts';
import { startOf } from '../../domain/retention.ts';
import { wordIn } from '../asked.ts';

export const roles = [
  'coordinator',
  'provider',
  'family',
  'administrator',
  'privacy-officer',
] as const;

/** Which days, which role and which code somebody asks about; what makes no sense is left out. */
export function askedPeriod(req: Pick<Request, 'query'>, now: Date) {
  const today = dayOf(now);
  const day = (name: string, otherwise: CalendarDay): CalendarDay => {
    const read = CalendarDay.safeParse(wordIn(req, name));
    return read.success && read.data >= '2000-01-01' && read.data <= '2199-12-31'
      ? read.data
      : otherwise;
  };
  const from = day('from', addMonths(today, -1));
  const to = day('to', today);
  const code = Code.safeParse(wordIn(req, 'code')?.trim());
  return {
    from,
    to,
    role: roles.find((role) => role === wordIn(req, 'role')) ?? '',
    code: code.success ? code.data : '',
    period: { from: startOf(from).toISOString(), until: startOf(addDays(to, 1)).toISOString() },
  };
}
