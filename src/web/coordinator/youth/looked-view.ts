import { dayOf } from '../../../domain/calendar-day.ts';
import type { Viewed } from '../../../store/view-log.ts';
import type { Visit } from '../../visit.ts';

type Look = Pick<Viewed, 'at' | 'role' | 'organisation'>;

/** Who looked, by day: role and organisation, and how often. */
export function lookedView(looks: readonly Look[], { t, format }: Pick<Visit, 't' | 'format'>) {
  const days = new Map<
    string,
    { day: string; role: string; organisation: string; times: number }
  >();
  for (const { at, role, organisation } of looks) {
    const day = dayOf(new Date(at));
    const key = [day, role, organisation].join(' ');
    const line = days.get(key) ?? {
      day: format.day(day),
      role: t['privacy-officer'].roles[role] ?? role,
      organisation: organisation ?? '–',
      times: 0,
    };
    days.set(key, { ...line, times: line.times + 1 });
  }
  return [...days.values()];
}
