import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { chainRoutes } from './chain.ts';
import { erasureRoutes } from './erasures.ts';
import { homeRoutes } from './home.ts';
import { knockRoutes } from './knocks.ts';
import { reviewRoutes } from './reviews.ts';
import { viewRoutes } from './views.ts';

/** Who watches over privacy: who looked, who knocked, what was erased. Codes and counts, never a name of a youth. */
export function privacyOfficerRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use('/', homeRoutes(deps));
  routes.use('/views', viewRoutes(deps));
  routes.use('/knocks', knockRoutes(deps, 'privacy-officer'));
  routes.use('/reviews', reviewRoutes(deps));
  routes.use('/erasures', erasureRoutes(deps, 'privacy-officer'));
  routes.use('/chain', chainRoutes(deps, 'privacy-officer'));
  return routes;
}
