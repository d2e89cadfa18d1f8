import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import type { Cookies } from '../session.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { accountRoutes } from './account.ts';
import { activationRoutes } from './activation.ts';
import { howItWorksPage } from './how-it-works.ts';
import { invitationRoutes } from './invitation.ts';
import { languageRoute } from './language.ts';
import { publicMonitorRoutes } from './monitor.ts';
import { rulesPage } from './rules.ts';
import { resetRoutes } from './reset.ts';
import { secondFactorRoutes } from './second-factor.ts';
import { signInRoutes } from './sign-in.ts';
import { signOnRoutes } from './single-sign-on.ts';
import { stillFreeRoutes } from './still-free.ts';

/** What anybody may see. */
export function publicRoutes(deps: PageDeps, names: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (_req, res) => {
    const { account, here } = visitOf(res);
    const door = here !== undefined && !here.isIn ? '/second-factor' : '/sign-in';
    res.redirect(303, account === undefined ? door : `/${account.role}`);
  });
  routes.use(signInRoutes(deps, names));
  routes.use(signOnRoutes(deps, names));
  routes.use(secondFactorRoutes(deps, names));
  routes.use(activationRoutes(deps, names));
  routes.use(resetRoutes(deps));
  routes.use(accountRoutes(deps, names));
  routes.use(invitationRoutes(deps, names));
  routes.use(stillFreeRoutes(deps));
  routes.post('/language', languageRoute(names));
  routes.use('/monitor', publicMonitorRoutes(deps));
  routes.get('/how-it-works', howItWorksPage(deps));
  routes.get('/rules', rulesPage(deps));
  routes.get('/about', (_req, res) => {
    show(res, 'public/about', { title: visitOf(res).t.about.title });
  });
  routes.get('/accessibility', (_req, res) => {
    show(res, 'public/accessibility', { title: visitOf(res).t.accessibility.title });
  });
  return routes;
}
