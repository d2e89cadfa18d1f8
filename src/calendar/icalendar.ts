import { type CalendarDay, addDays } from '../domain/calendar-day.ts';

/** Something in somebody's calendar: whole days, from the first to the last. */
export interface CalendarEvent {
  /** The same event keeps its id, so a calendar that reads the file again moves it instead of adding one. */
  readonly id: string;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly summary: string;
  readonly location: string;
}

/** Events as a file that calendars read (RFC 5545). */
export const icalendar = (
  name: string,
  events: readonly CalendarEvent[],
  { writtenAt }: { writtenAt: Date },
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passende Plek//NL',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, writtenAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const linesOf = (
  { id, firstDay, lastDay, summary, location }: CalendarEvent,
  writtenAt: Date,
): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}@passende-plek`,
  `DTSTAMP:${writtenAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${inDigits(firstDay)}`,
  // The end of a whole day is the morning after it.
  `DTEND;VALUE=DATE:${inDigits(addDays(lastDay, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `LOCATION:${escaped(location)}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const inDigits = (day: CalendarDay): string => day.replaceAll('-', '');

/** Marks with a meaning get a backslash; a new line is written as one, and other controls are left out. */
const escaped = (words: string): string =>
  words
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');

const mostBytes = 75;

/** No line is longer than 75 bytes; the next begins with a space. No letter is cut in half. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > mostBytes) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
