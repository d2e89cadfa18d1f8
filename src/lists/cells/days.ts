import { CalendarDay } from '../../domain/calendar-day.ts';
import { type Cell, type Known, type Read, unread, value } from '../cell.ts';
import { brief } from './words.ts';

/** Nobody who waits today was born before this, and nothing is planned after that. */
const first = '1990-01-01';
const last = '2099-12-31';

/** A date, the Dutch way or the international one: `3-5-2012`, `03/05/2012` or `2012-05-03`. */
export const day: Cell<CalendarDay> = {
  hint: {
    nl: 'Een datum, zoals 2026-11-22 of 22-11-2026.',
    en: 'A date, such as 2026-11-22 or 22-11-2026 (day first).',
  },
  isDay: true,
  read(text) {
    if (text === '')
      return unread('Vul een datum in, zoals 2026-11-22.', 'Fill in a date, such as 2026-11-22.');
    const found = CalendarDay.safeParse(turned(text));
    if (!found.success) {
      return unread(
        `“${brief(text)}” is geen datum die bestaat. Schrijf hem als 2026-11-22 of 22-11-2026.`,
        `“${brief(text)}” is not a date that exists. Write it as 2026-11-22 or 22-11-2026.`,
      );
    }
    if (found.data >= first && found.data <= last) return value(found.data);
    return unread(
      `“${brief(text)}” ligt te ver weg. Kies een datum tussen 1990 en 2099.`,
      `“${brief(text)}” is too far away. Choose a date between 1990 and 2099.`,
    );
  },
  write: (date) => date,
};

/** A day that has been: born, waiting since, confirmed on. */
export const pastDay: Cell<CalendarDay> = {
  ...day,
  hint: { nl: `${day.hint.nl} Niet later dan vandaag.`, en: `${day.hint.en} Not after today.` },
  read: (text, known) => notLater(day.read(text, known), known),
};

const notLater = (read: Read<CalendarDay>, { today }: Known): Read<CalendarDay> =>
  !read.ok || read.value <= today
    ? read
    : unread(
        'Deze datum is nog niet geweest. Kies vandaag of eerder.',
        'This date is yet to come. Choose today or before.',
      );

function turned(text: string): string {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dutch === null) return text;
  const [, date = '', month = '', year = ''] = dutch;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
