import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { expertTeamRoutes } from './expert-team.ts';
import { calendarRoutes } from './calendar.ts';
import { filesRoutes } from './files.ts';
import { filtersRoutes } from './filters.ts';
import { groupsRoutes } from './groups.ts';
import { homeRoutes } from './home.ts';
import { importsRoutes } from './imports.ts';
import { journalRoutes } from './journal.ts';
import { picturesRoutes } from './pictures.ts';
import { placementsRoutes } from './placements.ts';
import { policyRoutes } from './policy.ts';
import { poolRoutes } from './pool.ts';
import { proposalsRoutes } from './proposals.ts';
import { roadRoutes } from './road.ts';
import { runsRoutes } from './runs.ts';
import { searchRoutes } from './search.ts';
import { shortcutsRoutes } from './shortcuts.ts';
import { transfersRoutes } from './transfers.ts';
import { vacanciesRoutes } from './vacancies.ts';
import { youthsRoutes } from './youths.ts';

/** The coordinator's desk: what waits, what is free, what is proposed, and what was done. */
export function coordinatorRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use('/', homeRoutes(deps));
  routes.use('/search', searchRoutes(deps));
  routes.use('/youths', youthsRoutes(deps));
  routes.use('/youths', expertTeamRoutes(deps));
  routes.use('/pool', poolRoutes(deps));
  routes.use('/transfers', transfersRoutes(deps));
  routes.use('/groups', groupsRoutes(deps));
  routes.use('/vacancies', vacanciesRoutes(deps));
  routes.use('/', calendarRoutes(deps));
  routes.use('/pictures', picturesRoutes(deps));
  routes.use('/runs', runsRoutes(deps));
  routes.use('/proposals', proposalsRoutes(deps));
  routes.use('/placements', placementsRoutes(deps));
  routes.use('/imports', importsRoutes(deps));
  routes.use('/files', filesRoutes(deps));
  routes.use('/shortcuts', shortcutsRoutes(deps));
  routes.use('/filters', filtersRoutes(deps));
  routes.use('/policy', policyRoutes(deps));
  routes.use('/road', roadRoutes(deps));
  routes.use('/journal', journalRoutes(deps));
  return routes;
}
