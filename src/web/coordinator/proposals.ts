import { Router } from 'express';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf } from '../visit.ts';
import { showProposal } from './meeting/proposal-page.ts';
import { ownIn } from './own.ts';
import { decisionRoutes } from './meeting/decisions.ts';
import { disclosingRoutes } from './meeting/disclosing.ts';
import { showMotivation } from './meeting/motivation.ts';
import { stepRoutes } from './meeting/step-forms.ts';
import { showProposals } from './proposals/list-page.ts';

/** The proposals that are open, and everything about one. */
export function proposalsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  routes.get('/', (req, res) => {
    showProposals(deps, req, res);
  });

  routes.get('/:id', (req, res) => {
    const { t } = visitOf(res);
    const notice = doneNotice(req, { ...t.meeting.decisions.done, ...t.meeting.road.done });
    showProposal(deps, res, own.proposal(req, res), { notice });
  });

  routes.get('/:id/motivation', (req, res) => {
    showMotivation(deps, res, own.proposal(req, res));
  });

  routes.use('/', decisionRoutes(deps));
  routes.use('/', disclosingRoutes(deps));
  routes.use('/', stepRoutes(deps));
  return routes;
}
