import { z } from 'zod';
import { type Check, checkOutcomes, checkWeeks, nextCheck } from '../domain/settling-in.ts';
import { type CalendarDay, addDays } from '../domain/calendar-day.ts';
import type { Placement } from '../domain/placement.ts';
import type { Formats } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/nl.ts';
import { oneOf, text } from './forms.ts';

/** A talk after so many weeks, as the form tells it. */
export const CheckForm = z.strictObject({
  weeks: z
    .string()
    .transform(Number)
    .pipe(z.literal(checkWeeks, { error: 'choose-one' })),
  outcome: oneOf(checkOutcomes),
  note: text(1000),
  /** The warning about its words was read, and they are meant. */
  anyway: z.literal('yes').optional(),
});

/** A week before its day, the talk is asked for. */
const daysEarly = 7;

/** The next talk, once it is near, and what was told at earlier ones. */
export function checksView(
  placement: Pick<Placement, 'startedOn' | 'endedOn'>,
  told: readonly Check[],
  {
    today,
    words,
    format,
  }: { today: CalendarDay; words: Catalogue['meeting']['road']['checks']; format: Formats },
) {
  const next = nextCheck(placement, told);
  return {
    next:
      next !== undefined && addDays(next.dueOn, -daysEarly) <= today
        ? {
            weeks: next.weeks,
            title: words.title(next.weeks),
            due: words.due(format.day(next.dueOn)),
            isLate: next.dueOn < today,
          }
        : undefined,
    told: told.map(({ weeks, outcome, note, by, at }) => ({
      title: words.told(weeks),
      outcome: words.outcomes[outcome],
      note,
      by,
      at: format.moment(at),
    })),
  };
}
