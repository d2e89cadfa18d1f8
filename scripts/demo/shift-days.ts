import { addDays } from '../../src/domain/calendar-day.ts';

/** A cell of a list that is a date and nothing else: between separators, quotes or the ends of a line. */
const dateCell = /(?<=^|[;"])\d{4}-\d{2}-\d{2}(?=[;"\r\n]|$)/gm;

/** The same list so many days later; dates inside a sentence stay. */
export const shiftDays = (list: string, days: number): string =>
  list.replaceAll(dateCell, (day) => addDays(day, days));
