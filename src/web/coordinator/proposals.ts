import { Router } from 'express';
import { type Proposal, statusOf } from '../../domain/proposal.ts';
import { whoseTurn } from '../../domain/whose-turn.ts';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { deskOf } from './meeting/desk.ts';
import { showProposal } from './meeting/proposal-page.ts';
import { proposalView } from './meeting/proposal-view.ts';
import { organisationOf, ownIn } from './own.ts';
import { decisionRoutes } from './meeting/decisions.ts';
import { disclosingRoutes } from './meeting/disclosing.ts';
import { showMotivation } from './meeting/motivation.ts';
import { stepRoutes } from './meeting/step-forms.ts';

/** The proposals that are open, and everything about one. */
export function proposalsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;
  const own = ownIn(deps);

  routes.get('/', (_req, res) => {
    const desk = deskOf(deps, res);
    const open = store.proposals.listOpenForOrganisation(organisationOf(res));
    show(res, 'coordinator/proposals/list', {
      title: desk.t.list.title,
      parts: byTurn(open).map(([status, proposals]) => ({
        status,
        title: desk.t.status[status],
        proposals: proposals.map((proposal) => proposalView(desk, proposal)),
      })),
    });
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

const inOrder = [
  'agreed',
  'question',
  'objected',
  'declined',
  'provider-yes',
  'new',
  'put-to-both',
] as const;

/** What asks most of the coordinator first; within it, who waits longest. */
function byTurn(open: readonly Proposal[]) {
  const since = (proposal: Proposal): string => whoseTurn(proposal).since;
  return inOrder
    .map((status) => {
      const some = open.filter((proposal) => statusOf(proposal) === status);
      return [status, some.sort((a, b) => (since(a) < since(b) ? -1 : 1))] as const;
    })
    .filter(([, some]) => some.length > 0);
}
