import { fitsToday } from '../../../actions/table/fits-today.ts';
import { tableOfToday } from '../../../actions/table/table-of-today.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Vacancy, freePlaces, freshness } from '../../../domain/vacancy.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { conformance } from '../conformance.ts';

const kinds = { confirmed: 'ok', 'ask-again': 'warn', 'left-the-matching': 'stop' } as const;

/** Vacancies with what makes them fit to propose: free places, freshness, conformance, and who fits today. */
export function vacancyRows(
  deps: PageDeps,
  { t, format }: Visit,
  isWanted: (vacancy: Vacancy) => boolean,
) {
  const { store, now } = deps;
  const words = t.registers.vacancies;
  const today = dayOf(now());
  const table = tableOfToday(deps);
  const { youthsFor } = fitsToday(table);
  const groups = new Map(store.groups.list().map((group) => [group.id, group]));
  const membersOf = households(store, today);
  return store.vacancies
    .list()
    .filter(isWanted)
    .map((vacancy) => {
      const { code, from, until, places, confirmedOn } = vacancy.facts;
      const group = groups.get(vacancy.groupId);
      const fresh = freshness(vacancy.facts, today);
      const free = freePlaces(vacancy);
      const fitting = youthsFor.get(code)?.length ?? 0;
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
        fits:
          free === 0
            ? ''
            : fresh === 'left-the-matching'
              ? words.notAsked
              : fitting === 0
                ? words.nobody
                : words.fits(fitting),
      };
    });
}
