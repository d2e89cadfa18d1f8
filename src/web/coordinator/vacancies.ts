import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { candidatesRoutes } from './vacancies/candidates.ts';
import { vacancyRows } from './vacancies/rows.ts';

/** Every free place in the region. Providers publish and confirm them; the coordinator only looks. */
export function vacanciesRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (_req, res) => {
    const visit = visitOf(res);
    show(res, 'coordinator/vacancies/list', {
      title: visit.t.registers.vacancies.title,
      rows: vacancyRows(deps, visit, () => true),
    });
  });
  routes.use(candidatesRoutes(deps));
  return routes;
}
