import { type CalendarDay, addDays, dayNumber } from './calendar-day.ts';

/** Days on which nobody is expected to answer: weekends, and the days of the Algemene termijnenwet (art. 3). */
export function isWorkingDay(day: CalendarDay): boolean {
  const weekday = (dayNumber(day) + 4) % 7; // 1 January 1970 was a Thursday; 0 is Sunday
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The last of so many working days after this day; the day itself does not count. */
export function addWorkingDays(day: CalendarDay, days: number): CalendarDay {
  let [last, left] = [day, days];
  while (left > 0) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

/** How many working days have passed since, today included. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function holidaysOf(year: number): ReadonlySet<CalendarDay> {
  const easter = easterOf(year);
  const fromEaster = { goodFriday: -2, easterMonday: 1, ascension: 39, whitMonday: 50 };
  return new Set([
    `${year}-01-01`,
    ...Object.values(fromEaster).map((days) => addDays(easter, days)),
    kingsDayOf(year),
    `${year}-05-05`,
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): CalendarDay {
  const day = `${year}-04-27`;
  return (dayNumber(day) + 4) % 7 === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - correction + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  const [month, date] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
