import { type CalendarDay, addDays, dayOf } from '../../src/domain/calendar-day.ts';
import type { Office } from '../office.ts';

/** Everything happens on its day, one after another: who comes to a place comes after who left it. */
export interface Diary {
  readonly after: (days: number, act: (today: CalendarDay) => void) => void;
  readonly until: (day: CalendarDay) => void;
}

export function diaryOf(office: Office): Diary {
  const planned: { day: CalendarDay; act: (today: CalendarDay) => void }[] = [];
  const at = (day: CalendarDay): void => {
    office.moment = new Date(`${day}T11:00:00Z`);
  };
  return {
    after: (days, act) => planned.push({ day: addDays(dayOf(office.moment), days), act }),
    until(day) {
      for (;;) {
        planned.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
        const next = planned[0];
        if (next === undefined || next.day > day) {
          at(day);
          return;
        }
        planned.shift();
        at(next.day);
        next.act(next.day);
      }
    },
  };
}
