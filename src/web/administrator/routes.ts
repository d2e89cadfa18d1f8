import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { chainRoutes } from '../privacy-officer/chain.ts';
import { knockRoutes } from '../privacy-officer/knocks.ts';
import { changesRoutes } from './changes.ts';
import { invitationRoutes } from './invitation.ts';
import { mailsRoutes } from './mails.ts';
import { organisationsRoutes } from './organisations.ts';
import { overviewRoutes } from './overview.ts';
import { publicationRoutes } from './publication.ts';
import { retentionRoutes } from './retention.ts';
import { userRoutes } from './user.ts';
import { usersRoutes } from './users.ts';

/** Accounts, organisations and settings; nothing about a youth is ever asked here. */
export function administratorRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.use('/', usersRoutes(deps));
  routes.use('/users', invitationRoutes(deps));
  routes.use('/users', userRoutes(deps));
  routes.use('/users', changesRoutes(deps));
  routes.use('/organisations', organisationsRoutes(deps));
  routes.use('/retention', retentionRoutes(deps));
  routes.use('/publication', publicationRoutes(deps));
  routes.use('/knocks', knockRoutes(deps, 'administrator'));
  routes.use('/chain', chainRoutes(deps, 'administrator'));
  routes.use('/', overviewRoutes(deps));
  routes.use('/', mailsRoutes(deps));
  return routes;
}
