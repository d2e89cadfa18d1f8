import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { calendarRoutes } from './calendar.ts';
import { experienceRoutes } from './experience.ts';
import { learnedRoutes } from './experience-learned.ts';
import { figuresRoutes } from './figures.ts';
import { groupRoutes } from './groups.ts';
import { homeRoutes } from './home.ts';
import { monitorRoutes } from './monitor.ts';
import { placementRoutes } from './placements.ts';
import { proposalRoutes } from './proposals.ts';
import { vacancyRoutes } from './vacancies.ts';
import { vacancyTermsRoutes } from './vacancy-terms.ts';

/** The provider's desk: what is asked of its teams, and what they offer. */
export function providerRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use('/', homeRoutes(deps));
  routes.use('/', calendarRoutes(deps));
  routes.use('/figures', figuresRoutes(deps));
  routes.use('/monitor', monitorRoutes(deps));
  routes.use('/groups', groupRoutes(deps));
  routes.use('/vacancies', vacancyTermsRoutes(deps));
  routes.use('/vacancies', vacancyRoutes(deps));
  routes.use('/proposals', proposalRoutes(deps));
  routes.use('/placements', placementRoutes(deps));
  routes.use('/placements', experienceRoutes(deps));
  routes.use('/experience', learnedRoutes(deps));
  return routes;
}
