import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icalendar } from '../../src/calendar/icalendar.ts';

const writtenAt = new Date('2026-11-22T11:00:00.123Z');
const event = {
  id: 'start-1',
  firstDay: '2026-12-30',
  lastDay: '2026-12-31',
  summary: 'J-01 gaat wonen in Huis De Linde',
  location: 'Utrecht',
};

test('a calendar of whole days, whose end is the morning after', () => {
  expect(icalendar('Passende Plek', [event], { writtenAt })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Passende Plek//NL',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Passende Plek',
      'BEGIN:VEVENT',
      'UID:start-1@passende-plek',
      'DTSTAMP:20261122T110000Z',
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:J-01 gaat wonen in Huis De Linde',
      'LOCATION:Utrecht',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

/** Reads a file as a calendar does: unfolds, and takes the backslashes away. */
function summariesIn(file: string): string[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .filter((line) => line.startsWith('SUMMARY:'))
    .map((line) =>
      line
        .slice('SUMMARY:'.length)
        .replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)),
    );
}

describe('words come out as they went in', () => {
  test('with marks that mean something, new lines and letters of several bytes', () => {
    const words = fc.array(
      fc.constantFrom('\\', ';', ',', ':', '"', 'n', ' ', 'é', '😀', 'Huis', '\n', 'BEGIN:VEVENT'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const summary = parts.join('');
        const file = icalendar('x', [{ ...event, summary }], { writtenAt });
        expect(summariesIn(file)).toEqual([summary]);
        expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\uFFFD');
        }
      }),
    );
  });

  test('but a control character is a space, and cannot begin a line of its own', () => {
    const file = icalendar('x', [{ ...event, summary: 'a\rATTACH:b\u0085c\u0000' }], { writtenAt });
    expect(summariesIn(file)).toEqual(['a\nATTACH:b c ']);
  });
});
