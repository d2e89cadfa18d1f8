import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Picture } from '../pictures/picture.ts';
import { occupancyByWeek, occupancyPicture } from '../pictures/occupancy.ts';
import type { Member } from './household.ts';
import type { Visit } from './visit.ts';

/** How full a home will be, for who may know who lives there. */
export const occupancyOf = (
  members: readonly Member[],
  size: number,
  today: CalendarDay,
  { t, format }: Pick<Visit, 't' | 'format'>,
): Picture =>
  occupancyPicture('occupancy', occupancyByWeek(members, size, today), t.pictures.occupancy, {
    day: format.shortDay,
    shortest: format.dayAndMonth,
  });
