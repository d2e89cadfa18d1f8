import { type CalendarDay, dayOf } from '../../domain/calendar-day.ts';
import { codeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Id } from '../../domain/ids.ts';
import { type Period, answersOf, daysEmpty, median } from '../../domain/provider-figures.ts';
import { freePlaces, type Vacancy } from '../../domain/vacancy.ts';
import { occupancyByWeek } from '../../pictures/occupancy.ts';
import { households } from '../household.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';

/** The coming weeks of each group: how many live there, how many places are free, and how many of those are published. */
export function placesByWeek({ store, now }: PageDeps, providerId: Id) {
  const today = dayOf(now());
  const membersOf = households(store, today);
  const vacancies = store.vacancies.listForProvider(providerId);
  return store.groups.listForProvider(providerId).map(({ id, facts }) => ({
    id,
    name: facts.name,
    size: facts.size,
    weeks: occupancyByWeek(membersOf(facts.code), facts.size, today).map((week) => ({
      ...week,
      published: publishedOn(
        vacancies.filter(({ groupId }) => groupId === id),
        week.from,
      ),
    })),
  }));
}

const publishedOn = (vacancies: readonly Vacancy[], day: CalendarDay): number =>
  vacancies
    .filter(({ facts: { from, until } }) => from <= day && (until === null || until >= day))
    .reduce((sum, vacancy) => sum + freePlaces(vacancy), 0);

/** Places that stood empty, and what was answered, in a period: a provider's own, and nothing about who it was. */
export function figuresOf({ store, now }: PageDeps, providerId: Id, period: Period) {
  const today = dayOf(now());
  const names = new Map(
    store.groups.listForProvider(providerId).map(({ facts }) => [facts.code, facts.name]),
  );
  const placements = store.placements.listForProviderSince(providerId, period.from);
  const places = store.vacancies
    .listEverForProvider(providerId, period)
    .map((one) => ({ ...one, groupName: names.get(one.groupCode) ?? one.groupCode }))
    .map((one) => ({ ...one, empty: daysEmpty(one, placements, period, today) }));
  const answers = answersOf(store.proposals.listForProviderSince(providerId, period.from), period);
  return { places, answers };
}

/** The same in numbers and names, for the page. */
export function figuresView(
  { store }: PageDeps,
  { lang, format }: Pick<Visit, 'lang' | 'format'>,
  { places, answers }: ReturnType<typeof figuresOf>,
) {
  const lists = codeLists(store.codes.list());
  const speeds = answers.flatMap(({ workingDays }) => workingDays ?? []);
  const speed = median(speeds);
  const declined = answers.filter(({ says }) => says === 'no');
  const reasons = Map.groupBy(declined, ({ reason }) => reason ?? '');
  const count = (what: string | null) => answers.filter(({ says }) => says === what).length;
  return {
    places,
    empty: places.reduce((sum, one) => sum + one.empty, 0),
    asked: answers.length,
    yes: count('yes'),
    no: count('no'),
    question: count('question'),
    waiting: count(null),
    speed: speed === undefined ? undefined : format.number(speed),
    reasons: [...reasons]
      .map(([code, of]) => ({
        name: nameOfCode(lists, 'decline-reason', code)[lang],
        count: of.length,
      }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
