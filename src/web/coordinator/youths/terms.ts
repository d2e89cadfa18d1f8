import { type CalendarDay, addDays } from '../../../domain/calendar-day.ts';
import { lapsesOn } from '../../../domain/legal-basis.ts';
import type { YouthFacts } from '../../../domain/youth.ts';

/** A day that a youth cannot wait beyond, and whether it has been. */
export interface Term {
  readonly what: 'lapses' | 'ends' | 'start-by';
  readonly day: CalendarDay;
  readonly past: boolean;
}

type Dated = Pick<YouthFacts, 'legalBasis' | 'legalFrom' | 'legalUntil' | 'startBy'>;

/** The terms that end within so many days, the first one first. A term on its very day is not past. */
export function termsEnding(facts: Dated, today: CalendarDay, days: number): readonly Term[] {
  const all = [
    { what: 'lapses' as const, day: lapsesOn(facts) },
    { what: 'ends' as const, day: facts.legalUntil },
    { what: 'start-by' as const, day: facts.startBy },
  ];
  return all
    .flatMap(({ what, day }) => (day === null ? [] : [{ what, day, past: day < today }]))
    .filter(({ day }) => day <= addDays(today, days))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
