import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/text.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Days, moments and numbers as people write them. Days are civil days: they know no time zone. */
export function formats(language: Language) {
  const locale = locales[language];
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const months = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const shortMonths = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const withoutYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const asDate = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
  return {
    day: (day: CalendarDay): string => long.format(asDate(day)),
    shortDay: (day: CalendarDay): string => short.format(asDate(day)),
    /** Of a `2026-02`. */
    month: (month: string): string => months.format(asDate(`${month}-01`)),
    /** The same where there is little room, as beside a bar. */
    shortMonth: (month: string): string => shortMonths.format(asDate(`${month}-01`)),
    dayAndMonth: (day: CalendarDay): string => withoutYear.format(asDate(day)),
    moment: (moment: string): string => moments.format(new Date(moment)),
    number: (number: number): string => numbers.format(number),
    /** From whole cents. */
    euros: (cents: number): string => money.format(cents / 100),
    list: (words: readonly string[]): string =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  };
}

export type Formats = ReturnType<typeof formats>;
