import { type CalendarDay, dayNumber } from '../domain/calendar-day.ts';
import type { Text } from '../domain/text.ts';

const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dutchDay = new Intl.DateTimeFormat('nl-NL', long);
const englishDay = new Intl.DateTimeFormat('en-GB', long);

/** "1 maart 2027" and "1 March 2027". */
export const dayText = (day: CalendarDay): Text => ({
  nl: dutchDay.format(dayNumber(day) * 86_400_000),
  en: englishDay.format(dayNumber(day) * 86_400_000),
});

/** Tenths of a kilometre as "43,2 km" and "43.2 km". */
export const kmText = (tenths: number): Text => ({
  nl: `${(tenths / 10).toFixed(1).replace('.', ',')} km`,
  en: `${(tenths / 10).toFixed(1)} km`,
});

/** How far away something is. Towns are measured from their middle, so nought would say too much. */
export const awayText = (tenths: number): Text =>
  tenths < 10 ? { nl: 'minder dan 1 km', en: 'less than 1 km' } : kmText(tenths);

/** "a, b en c" and "a, b and c". */
export const listText = (codes: readonly string[]): Text => ({
  nl: joined(codes, 'en'),
  en: joined(codes, 'and'),
});

const joined = (codes: readonly string[], and: string) =>
  codes.length < 2
    ? codes.join('')
    : `${codes.slice(0, -1).join(', ')} ${and} ${codes.at(-1) ?? ''}`;

/** "4,5" and "4.5". */
export const numberText = (value: number): Text => ({
  nl: String(value).replace('.', ','),
  en: String(value),
});

/** "1 jaar" and "1 year", "2,5 jaar" and "2.5 years". */
export const yearsText = (years: number): Text => ({
  nl: `${numberText(years).nl} jaar`,
  en: years === 1 ? '1 year' : `${years} years`,
});

/** "1 begeleider" and "1 worker". */
export const workersText = (count: number): Text => ({
  nl: count === 1 ? '1 begeleider' : `${count} begeleiders`,
  en: count === 1 ? '1 worker' : `${count} workers`,
});

/** "1 jongere" and "1 youth". */
export const youthsText = (count: number): Text => ({
  nl: count === 1 ? '1 jongere' : `${count} jongeren`,
  en: count === 1 ? '1 youth' : `${count} youths`,
});
