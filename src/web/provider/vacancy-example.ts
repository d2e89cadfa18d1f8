import type { Response } from 'express';
import { type CalendarDay, dayOf, latest } from '../../domain/calendar-day.ts';
import type { Group } from '../../domain/group.ts';
import type { Vacancy } from '../../domain/vacancy.ts';
import { households } from '../household.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf } from '../visit.ts';

/** A group with what is known of it, so that nobody types that again. */
export function knownOf({ store, now }: PageDeps, { facts }: Group, res: Response) {
  const words = visitOf(res).t.provider.groups;
  const taken = households(store, dayOf(now()))(facts.code).length;
  const ages = words.ages(facts.youngest, facts.oldest);
  return { label: facts.name, hint: `${ages}, ${words.placesOf(taken, facts.size)}` };
}

/** A new vacancy is free from today for one place; a copied one keeps what still makes sense. */
export function prefilled(example: Vacancy | undefined, today: CalendarDay) {
  if (example === undefined) return { from: today, until: null, places: 1 };
  const { from, until, places } = example.facts;
  return {
    from: latest(today, from),
    until: until !== null && until >= today ? until : null,
    places,
  };
}

/** The one confirmed last is the one people remember. */
export const lastOf = (vacancies: readonly Vacancy[]): Vacancy | undefined =>
  vacancies.toSorted((a, b) => (a.facts.confirmedOn < b.facts.confirmedOn ? -1 : 1)).at(-1);
