import { dayOf } from '../../../domain/calendar-day.ts';
import { type Vacancy, freePlaces, freshness } from '../../../domain/vacancy.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { conformance } from '../conformance.ts';
import { youthsNow } from '../office-now.ts';
import type { ListedVacancy } from './filter.ts';

/** Vacancies with what makes them fit to propose: how fresh they are, and for how many they fit today. */
export function listedVacancies(
  deps: PageDeps,
  isWanted: (vacancy: Vacancy) => boolean,
): readonly ListedVacancy[] {
  const { store, now } = deps;
  const today = dayOf(now());
  const youthsFor = youthsNow(deps);
  const names = new Map(store.groups.list().map(({ id, facts }) => [id, facts.name]));
  return store.vacancies
    .list()
    .filter(isWanted)
    .map((vacancy) => {
      const fresh = freshness(vacancy.facts, today);
      const asked = freePlaces(vacancy) > 0 && fresh !== 'left-the-matching';
      return {
        vacancy,
        groupName: names.get(vacancy.groupId) ?? '',
        fresh,
        fitting: () => (asked ? youthsFor(vacancy.facts.code).length : 0),
      };
    });
}

const kinds = { confirmed: 'ok', 'ask-again': 'warn', 'left-the-matching': 'stop' } as const;

/** The same as lines of a table. */
export function vacancyRows(
  { store, now }: PageDeps,
  { t, format }: Visit,
  listed: readonly ListedVacancy[],
) {
  const words = t.registers.vacancies;
  const groups = new Map(store.groups.list().map((group) => [group.id, group]));
  const membersOf = households(store, dayOf(now()));
  return listed.map(({ vacancy, fresh, fitting }) => {
    const { code, from, until, places, confirmedOn } = vacancy.facts;
    const group = groups.get(vacancy.groupId);
    const free = freePlaces(vacancy);
    return {
      href: `/coordinator/vacancies/${vacancy.id}`,
      code,
      group: group && {
        href: `/coordinator/groups/${group.id}`,
        code: group.facts.code,
        name: group.facts.name,
        place: group.facts.place,
      },
      days:
        until === null
          ? words.from(format.shortDay(from))
          : words.between(format.shortDay(from), format.shortDay(until)),
      free: free === 0 ? words.full : words.free(free, places),
      freshness: { kind: kinds[fresh], text: words.freshness[fresh] },
      confirmedOn: words.on(format.shortDay(confirmedOn)),
      conformance: group && conformance(group, membersOf(group.facts.code).length, t).badge,
      fits: free === 0 ? '' : fitsInWords(fresh, fitting(), words),
    };
  });
}

function fitsInWords(
  fresh: ListedVacancy['fresh'],
  fitting: number,
  words: Visit['t']['registers']['vacancies'],
): string {
  if (fresh === 'left-the-matching') return words.notAsked;
  return fitting === 0 ? words.nobody : words.fits(fitting);
}
