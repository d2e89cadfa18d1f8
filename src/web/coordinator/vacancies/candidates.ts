import { Router } from 'express';
import { whoFitsToday } from '../../../actions/who-fits-today.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type Vacancy, freePlaces, freshness } from '../../../domain/vacancy.ts';
import type { Candidate } from '../../../matching/explain/who-fits.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { deskOf, groupNamed } from '../meeting/desk.ts';
import { candidatesView } from './candidates-view.ts';

/** A free place, and who could have it. */
export function candidatesRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const once = remembered<readonly Candidate[] | undefined>(
    deps,
    (fit) => fit?.every(({ gain }) => gain !== undefined) === true,
  );
  routes.get('/:id', async (req, res) => {
    const { t } = visitOf(res);
    const vacancy = found(deps.store.vacancies.find(idIn(req)));
    const { code, groupCode: group, from, until } = vacancy.facts;
    const places = freePlaces(vacancy);
    const fit =
      places === 0
        ? []
        : await once(asOf(vacancy), () =>
            whoFitsToday(deps, { group, vacancy: { code, from, until, places } }),
          );
    const desk = deskOf(deps, res);
    show(res, 'coordinator/vacancies/candidates', {
      title: t.registers.candidates.title(code),
      crumbs: [
        { label: t.registers.vacancies.title, href: '/coordinator/vacancies' },
        { label: code },
      ],
      group: groupNamed(desk, group),
      days: daysOf(vacancy, res),
      full: places === 0,
      stale: freshness(vacancy.facts, dayOf(deps.now())) === 'left-the-matching',
      fit: candidatesView(desk, group, fit, t.registers.candidates),
    });
  });
  return routes;

  /** The answer holds until something is done or the day ends. */
  function asOf({ id }: Vacancy): string {
    return [id, deps.store.journal.head(), dayOf(deps.now())].join(' ');
  }
}

function daysOf({ facts: { from, until } }: Vacancy, res: Parameters<typeof visitOf>[0]): string {
  const { t, format } = visitOf(res);
  const words = t.registers.vacancies;
  return until === null
    ? words.from(format.day(from))
    : words.between(format.day(from), format.day(until));
}
