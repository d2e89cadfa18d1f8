import type { Response } from 'express';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { organisationOf } from '../own.ts';
import { regionCrumbs } from '../region.ts';

/** The scenarios of the organisation, newest first, and the form for another one. */
export function showList(
  { store }: PageDeps,
  res: Response,
  more: Partial<Page>,
  status = 200,
): void {
  const { t, format } = visitOf(res);
  const words = t.scenarios;
  const scenarios = store.scenarios.listForOrganisation(organisationOf(res));
  show(
    res,
    'coordinator/scenarios/list',
    {
      title: words.title,
      crumbs: regionCrumbs(t, { label: words.title }),
      scenarios: scenarios.map((one) => ({
        id: one.id,
        href: `/coordinator/scenarios/${one.id}`,
        name: one.name,
        by: one.by,
        on: format.moment(one.madeAt),
        table: format.moment(one.frozenAt),
        changes: one.changes,
        state: one.finishedAt === null ? words.states.none : words.states.done,
        isDone: one.finishedAt !== null,
      })),
      ...more,
      typed: more['typed'] ?? {},
    },
    status,
  );
}
