import { Router } from 'express';
import { doneNotice, idIn } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { dayRateRoutes } from '../day-rate.ts';
import { groupFactsRoutes } from './group/facts.ts';
import { showGroup } from './group/page.ts';
import { plannedPlaceRoutes } from './group/planned-place.ts';
import { residentRoutes } from './group/residents.ts';
import { groupsPage } from './groups/list-page.ts';

/** The homes of the region, and each of them. */
export function groupsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', groupsPage(deps));
  routes.use(groupFactsRoutes(deps));
  routes.get('/:id', (req, res) => {
    const group = found(deps.store.groups.find(idIn(req)));
    showGroup(deps, res, group, doneNotice(req, visitOf(res).t.registers.groups.done));
  });
  routes.use(residentRoutes(deps));
  routes.use(plannedPlaceRoutes(deps));
  routes.use(
    dayRateRoutes(deps, {
      base: '/coordinator/groups',
      group: (req) => found(deps.store.groups.find(idIn(req))),
      who: (res) => who(res, 'coordinator'),
      crumbs: (res, { id, facts }) => [
        { label: visitOf(res).t.registers.groups.title, href: '/coordinator/groups' },
        { label: facts.code, href: `/coordinator/groups/${id}` },
      ],
    }),
  );
  return routes;
}
