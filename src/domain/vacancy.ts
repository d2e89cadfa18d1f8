import { z } from 'zod';
import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { Code, Id } from './ids.ts';

const Day = z.iso.date();

/** What a list of vacancies says. `places` counts all places of this vacancy, also those given away since. */
export const VacancyFacts = z
  .strictObject({
    code: Code,
    groupCode: Code,
    from: Day,
    until: Day.nullable(),
    places: z.int().min(1).max(6),
    confirmedOn: Day,
  })
  .readonly();
export type VacancyFacts = z.infer<typeof VacancyFacts>;

export const Vacancy = z
  .strictObject({
    id: Id,
    groupId: Id,
    providerId: Id,
    facts: VacancyFacts,
    taken: z.int().min(0),
  })
  .readonly();
export type Vacancy = z.infer<typeof Vacancy>;

export const freePlaces = (vacancy: Vacancy): number =>
  Math.max(0, vacancy.facts.places - vacancy.taken);

/** A place nobody confirmed lately may be gone: after 7 days it is marked, after 14 it leaves the matching. */
export const daysUntilMarked = 7;
const daysUntilLeft = 14;

export type Freshness = 'confirmed' | 'ask-again' | 'left-the-matching';

export function freshness({ confirmedOn }: VacancyFacts, today: CalendarDay): Freshness {
  const days = daysBetween(confirmedOn, today);
  if (days > daysUntilLeft) return 'left-the-matching';
  return days > daysUntilMarked ? 'ask-again' : 'confirmed';
}
