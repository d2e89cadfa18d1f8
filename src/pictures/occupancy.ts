import { type CalendarDay, addDays } from '../domain/calendar-day.ts';
import { type Picture, pictureWidth } from './picture.ts';
import { type Shape, line, rect, text } from './shape.ts';

/** Somebody of a home: lives there, perhaps until a day, or is still to come. */
export interface Dweller {
  readonly expectedExit: CalendarDay | null;
  readonly comesOn: CalendarDay | null;
}

/** How full a home is on the first day of a week, and who is expected to leave in that week. */
export interface OccupiedWeek {
  readonly from: CalendarDay;
  readonly living: number;
  readonly coming: number;
  readonly leaving: number;
  readonly free: number;
}

const weeksAhead = 12;

export function occupancyByWeek(
  dwellers: readonly Dweller[],
  size: number,
  today: CalendarDay,
): readonly OccupiedWeek[] {
  // Who should have left by now and did not, lives there until somebody says otherwise.
  const leavesBy = ({ expectedExit }: Dweller, day: CalendarDay): boolean =>
    expectedExit !== null && expectedExit > today && expectedExit <= day;
  return Array.from({ length: weeksAhead }, (_, week) => {
    const from = addDays(today, 7 * week);
    const next = addDays(from, 7);
    const there = dwellers.filter((one) => !leavesBy(one, from));
    const living = there.filter(({ comesOn }) => comesOn === null).length;
    const coming = there.filter(({ comesOn }) => comesOn !== null && comesOn <= from).length;
    return {
      from,
      living,
      coming,
      leaving: there.filter((one) => one.comesOn === null && leavesBy(one, next)).length,
      free: Math.max(0, size - living - coming),
    };
  });
}

export interface OccupancyWords {
  readonly title: string;
  readonly description: string;
  readonly week: string;
  readonly living: string;
  readonly coming: string;
  readonly leaving: string;
  readonly free: string;
}

const [left, top, bottom, person] = [24, 12, 46, 22];

/** A column for each week: who lives there, who has come by then, and the places that are left. */
export function occupancyPicture(
  id: string,
  weeks: readonly OccupiedWeek[],
  words: OccupancyWords,
  format: { day: (day: CalendarDay) => string; shortest: (day: CalendarDay) => string },
): Picture {
  const most = Math.max(1, ...weeks.map(({ living, coming, free }) => living + coming + free));
  const floor = top + most * person;
  const column = (pictureWidth - left) / weeks.length;
  const levels = Array.from({ length: most + 1 }, (_, count) => count);
  return {
    id,
    title: words.title,
    description: words.description,
    width: pictureWidth,
    height: floor + bottom,
    shapes: [
      ...levels.map((count) =>
        text('quiet', { x: left - 8, y: floor - count * person + 4 }, String(count), 'end'),
      ),
      line('axis', { x1: left, x2: pictureWidth, y1: floor, y2: floor }),
      ...weeks.flatMap((week, at) => columnOf(week, left + at * column, column, floor)),
      ...weeks
        .filter((_, at) => at % 3 === 0)
        .map(({ from }, at) =>
          text('quiet', { x: left + at * 3 * column, y: floor + 38 }, format.shortest(from)),
        ),
    ],
    legend: [
      { look: 'taken', words: words.living },
      { look: 'new', words: words.coming },
      { look: 'free', words: words.free },
    ],
    table: {
      columns: [words.week, words.living, words.coming, words.free, words.leaving],
      rows: weeks.map(({ from, living, coming, free, leaving }) => [
        format.day(from),
        ...[living, coming, free, leaving].map(String),
      ]),
    },
  };
}

function columnOf(week: OccupiedWeek, x: number, column: number, floor: number): Shape[] {
  const { living, coming, free, leaving } = week;
  const cell = (look: 'taken' | 'new' | 'free', level: number): Shape =>
    rect(look, {
      x: x + 2,
      y: floor - (level + 1) * person + 2,
      width: column - 4,
      height: person - 4,
    });
  const run = (look: 'taken' | 'new' | 'free', from: number, count: number): Shape[] =>
    Array.from({ length: count }, (_, nth) => cell(look, from + nth));
  return [
    ...run('taken', 0, living),
    ...run('new', living, coming),
    ...run('free', living + coming, free),
    ...(leaving > 0
      ? [text('strong', { x: x + column / 2, y: floor + 18 }, `−${leaving}`, 'middle')]
      : []),
  ];
}
