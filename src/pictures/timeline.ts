import { type CalendarDay, daysBetween } from '../domain/calendar-day.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { type Shape, circle, line, text } from './shape.ts';

/** Something that happened to a youth, or will on a day that is known. */
export interface TimelineEvent {
  readonly on: CalendarDay;
  readonly what: string;
}

export interface TimelineWords {
  readonly title: string;
  readonly description: string;
  readonly number: string;
  readonly day: string;
  readonly event: string;
  readonly today: string;
  readonly past: string;
  readonly future: string;
}

/** More than this nobody can tell apart; the first and the latest say most. */
const mostEvents = 20;
const [radius, level, side, top] = [10, 24, 12, 28];

/** Numbered marks along a line from the first day to the last; the numbers are told in the table. */
export function timelinePicture(
  id: string,
  happened: readonly TimelineEvent[],
  today: CalendarDay,
  words: TimelineWords,
  day: (on: CalendarDay) => string,
): Picture {
  const sorted = [...happened].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const events =
    sorted.length <= mostEvents ? sorted : [...sorted.slice(0, 1), ...sorted.slice(1 - mostEvents)];
  const first = events.reduce((least, { on }) => (on < least ? on : least), today);
  const last = events.reduce((most, { on }) => (on > most ? on : most), today);
  const span = Math.max(1, daysBetween(first, last));
  const at = (on: CalendarDay): number =>
    side + (daysBetween(first, on) / span) * (pictureWidth - 2 * side);
  const levels = inLevels(events.map(({ on }) => at(on)));
  const floor = top + (Math.max(0, ...levels) + 1) * level;
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height: floor + 30,
    shapes: [
      line('axis', { x1: side, x2: pictureWidth - side, y1: floor, y2: floor }),
      line('today', { x1: at(today), x2: at(today), y1: top - 8, y2: floor + 6 }),
      text('quiet', { x: at(today), y: top - 14 }, words.today, anchorAt(at(today))),
      ...events.flatMap(({ on }, nth) =>
        markAt({ x: at(on), y: floor - 14 - (levels[nth] ?? 0) * level }, nth + 1, on > today),
      ),
      text('quiet', { x: 0, y: floor + 22 }, day(first)),
      text('quiet', { x: pictureWidth, y: floor + 22 }, day(last), 'end'),
    ],
    legend: [
      { look: 'taken', words: words.past },
      { look: 'free', words: words.future },
    ],
    table: {
      columns: [words.number, words.day, words.event],
      rows: events.map(({ on, what }, nth) => [String(nth + 1), day(on), what]),
    },
  };
}

const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < 60 ? 'start' : x > pictureWidth - 60 ? 'end' : 'middle';

/** Marks that would cover each other stand above each other. */
function inLevels(places: readonly number[]): readonly number[] {
  const lastAt: number[] = [];
  return places.map((x) => {
    const free = lastAt.findIndex((last) => x - last >= 2 * radius + 2);
    const chosen = free === -1 ? lastAt.length : free;
    lastAt[chosen] = x;
    return chosen;
  });
}

function markAt({ x, y }: { x: number; y: number }, number: number, isToCome: boolean): Shape[] {
  return [
    circle(isToCome ? 'free' : 'taken', { cx: x, cy: y, r: radius }),
    text(isToCome ? 'words' : 'on-dark', { x, y: y + 5 }, String(number), 'middle'),
  ];
}
