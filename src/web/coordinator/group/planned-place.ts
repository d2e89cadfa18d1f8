import { type Response, Router } from 'express';
import { z } from 'zod';
import { whoFitsToday } from '../../../actions/who-fits-today.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import type { Group } from '../../../domain/group.ts';
import type { Candidate } from '../../../matching/explain/who-fits.ts';
import { idIn } from '../../asked.ts';
import { day, dayOrNothing, readForm, wholeNumber } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { type Page, show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { deskOf, groupNamed } from '../meeting/desk.ts';
import { candidatesView } from '../vacancies/candidates-view.ts';

const Terms = z
  .strictObject({ from: day, until: dayOrNothing, places: wholeNumber(1, 6) })
  .refine(({ from, until }) => until === null || until >= from, {
    error: 'dates-crossed',
    path: ['until'],
  });

/** Its code, for as long as the question lasts. */
const plannedCode = 'planned-place';

/** Who could have a place that nobody has published yet. A question only: asking keeps nothing. */
export function plannedPlaceRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const once = remembered<readonly Candidate[] | undefined>(
    deps,
    (fit) => fit?.every(({ gain }) => gain !== undefined) === true,
  );
  routes.get('/:id/planned-place', async (req, res) => {
    const group = found(deps.store.groups.find(idIn(req)));
    if (Object.keys(req.query).length === 0) {
      showAsked(deps, res, group, {
        typed: { from: dayOf(deps.now()), until: '', places: '1' },
      });
      return;
    }
    const form = readForm(Terms, req.query);
    if (!form.ok) {
      showAsked(deps, res, group, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { code } = group.facts;
    const vacancy = { code: plannedCode, ...form.values };
    const { from, until, places } = vacancy;
    // The answer holds until something is done or the day ends.
    const about = [code, from, until, places, deps.store.journal.head(), dayOf(deps.now())];
    const fit = await once(about.join(' '), () => whoFitsToday(deps, { group: code, vacancy }));
    const words = visitOf(res).t.registers.candidates;
    showAsked(deps, res, group, {
      asked: true,
      typed: { ...req.query },
      fit: candidatesView(deskOf(deps, res), code, fit, words),
    });
  });
  return routes;
}

function showAsked(
  deps: PageDeps,
  res: Response,
  group: Group,
  more: Partial<Page>,
  status = 200,
): void {
  const { t } = visitOf(res);
  const { code, name } = group.facts;
  const href = `/coordinator/groups/${group.id}`;
  show(
    res,
    'coordinator/groups/planned-place',
    {
      title: t.registers.candidates.plannedTitle(code, name),
      crumbs: [
        { label: t.registers.groups.title, href: '/coordinator/groups' },
        { label: code, href },
        { label: t.registers.candidates.planned },
      ],
      group: groupNamed(deskOf(deps, res), code),
      action: `${href}/planned-place`,
      asked: false,
      ...more,
    },
    status,
  );
}
