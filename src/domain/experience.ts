import { z } from 'zod';
import { type CalendarDay, addDays, addMonths } from './calendar-day.ts';
import { Id } from './ids.ts';
import { checkDueOn, checkWeeks } from './settling-in.ts';

/** The same weeks as the talks about how it goes, and once more before half a year is over. */
export const moments = ['weeks-2', 'weeks-6', 'weeks-12', 'months-6'] as const;
export type Moment = (typeof moments)[number];

/** What makes a living climate, as the exploration of 2020 found it. */
export const themes = ['safety', 'bond', 'attunement', 'ordinary'] as const;
export type Theme = (typeof themes)[number];

/** Whose experience it is; not always who typed it: under twelve a parent may fill it in with the youth. */
export const voices = ['youth', 'parent', 'team'] as const;
export type Voice = (typeof voices)[number];

/** From `not at all` to `always`. */
export const scores = [1, 2, 3, 4, 5] as const;
export const Score = z.literal(scores);
export type Score = z.infer<typeof Score>;

/** A question may be left open; with all left open somebody said that they would rather not. */
export const Scores = z.record(z.enum(themes), Score.nullable()).readonly();
export type Scores = z.infer<typeof Scores>;

export const Experience = z
  .strictObject({
    id: Id,
    placementId: Id,
    moment: z.enum(moments),
    voice: z.enum(voices),
    scores: Scores,
    note: z.string(),
    accountId: Id,
    at: z.string(),
  })
  .readonly();
export type Experience = z.infer<typeof Experience>;

/** So long a moment stays open, and an answer may still be changed. */
const daysOpen = 21;

interface Stay {
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
}

export interface Window {
  readonly moment: Moment;
  readonly opensOn: CalendarDay;
  /** The last day on which it may be answered. */
  readonly closesOn: CalendarDay;
}

/**
 * When each moment is asked about. Weeks open on their day. The last one ends on the day before half a year is over,
 * because then it is forgotten who lives there.
 */
export function windowsOf(startedOn: CalendarDay): readonly Window[] {
  const halfYear = addMonths(startedOn, 6);
  return moments.map((moment, at) => {
    const weeks = checkWeeks[at];
    const opensOn =
      weeks === undefined ? addDays(halfYear, -daysOpen) : checkDueOn(startedOn, weeks);
    return { moment, opensOn, closesOn: addDays(opensOn, daysOpen - 1) };
  });
}

/** The moment that is open today; none before a start, between two moments, or once the stay ended. */
export function windowOn(
  { startedOn, endedOn }: Stay,
  today: CalendarDay,
): (Window & { readonly startedOn: CalendarDay }) | undefined {
  if (startedOn === null || endedOn !== null) return undefined;
  const open = windowsOf(startedOn).find(
    ({ opensOn, closesOn }) => opensOn <= today && today <= closesOn,
  );
  return open && { ...open, startedOn };
}

/** The next moment that will be asked about, for who comes in between. */
export const nextWindow = ({ startedOn, endedOn }: Stay, today: CalendarDay): Window | undefined =>
  startedOn === null || endedOn !== null
    ? undefined
    : windowsOf(startedOn).find(({ opensOn }) => opensOn > today);

export const isSkipped = ({ scores: said }: Pick<Experience, 'scores'>): boolean =>
  themes.every((theme) => said[theme] === null);

/** Rather not, or not at all: enough to say at once whom to call. */
export const feelsUnsafe = ({ scores: { safety } }: Pick<Experience, 'scores'>): boolean =>
  safety !== null && safety <= 2;
