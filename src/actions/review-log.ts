import type { AccountOf } from '../domain/account.ts';
import { type CalendarDay, addMonths, dayOf } from '../domain/calendar-day.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { startOf } from '../domain/retention.ts';
import { type Deps, penOf } from './deps.ts';

/** So far back a month can still be reviewed. */
const monthsBack = 12;

const notOver = refuse('month-not-over', {
  nl: 'Deze maand kan niet worden nagekeken: hij is nog niet voorbij, of te lang geleden.',
  en: 'This month cannot be reviewed: it is not over yet, or too long ago.',
});

const reviewed = refuse('already-reviewed', {
  nl: 'Deze maand is al nagekeken.',
  en: 'This month has been reviewed already.',
});

/** The months that are over, newest first, as `2026-10`. */
export const monthsOver = (today: CalendarDay): string[] =>
  Array.from({ length: monthsBack }, (_, n) =>
    addMonths(`${today.slice(0, 7)}-01`, -n - 1).slice(0, 7),
  );

/** From the first moment of a month until the first of the next. */
export const periodOf = (month: string) => ({
  from: startOf(`${month}-01`).toISOString(),
  until: startOf(addMonths(`${month}-01`, 1)).toISOString(),
});

/** Somebody went through what was looked at in a month, and says what they found. */
export function reviewLog(
  deps: Deps,
  who: AccountOf<'privacy-officer'>,
  { month, note }: { month: string; note: string },
): Outcome<string> {
  const { store, now } = deps;
  return store.together((pen) => {
    if (!monthsOver(dayOf(now())).includes(month)) return notOver;
    if (store.logReviews.list().some((review) => review.month === month)) return reviewed;
    pen.logReviews.add(month, note, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'log-reviewed', subject: month });
    return done(month);
  });
}
