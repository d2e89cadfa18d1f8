import { z } from 'zod';
import { type Vacancy, freePlaces } from '../../../domain/vacancy.ts';
import { type ListKind, leafNumber, oneOrNone, sortedBy } from '../lists/asked.ts';
import type { Keys } from '../lists/leaf.ts';

export const frees = ['free', 'full'] as const;
export const freshes = ['confirmed', 'ask-again', 'left-the-matching'] as const;
export const fittings = ['some', 'nobody'] as const;

const columns = ['code', 'group', 'days', 'free', 'freshness', 'fits'] as const;

/** What the list of free places can be asked. */
const Filter = z.object({
  free: oneOrNone(frees),
  fresh: oneOrNone(freshes),
  fits: oneOrNone(fittings),
  sort: sortedBy(columns, 'code'),
  page: leafNumber,
});
export type VacancyFilter = z.infer<typeof Filter>;

export const vacanciesKind: ListKind<VacancyFilter> = {
  path: '/coordinator/vacancies',
  read: (query) => Filter.parse(query),
  usual: { sort: 'code', page: 1 },
};

/** A free place, with what the list sorts and chooses by. */
export interface ListedVacancy {
  readonly vacancy: Vacancy;
  readonly groupName: string;
  readonly fresh: (typeof freshes)[number];
  /** How many youths fit today; asked of those who are shown. */
  readonly fitting: () => number;
}

export const isChosen =
  ({ free, fresh, fits }: VacancyFilter) =>
  (one: ListedVacancy): boolean =>
    (free === undefined || freePlaces(one.vacancy) > 0 === (free === 'free')) &&
    (fresh === undefined || one.fresh === fresh) &&
    (fits === undefined || one.fitting() > 0 === (fits === 'some'));

export const vacancyKeys: Keys<ListedVacancy> = {
  code: ({ vacancy }) => vacancy.facts.code,
  group: ({ groupName }) => groupName,
  days: ({ vacancy }) => vacancy.facts.from,
  free: ({ vacancy }) => freePlaces(vacancy),
  freshness: ({ vacancy }) => vacancy.facts.confirmedOn,
  fits: ({ fitting }) => fitting(),
};
