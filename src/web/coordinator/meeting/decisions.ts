import { Router } from 'express';
import { acceptProposal } from '../../../actions/accept-proposal.ts';
import { propose } from '../../../actions/propose.ts';
import { rejectProposal } from '../../../actions/reject-proposal.ts';
import type { PageDeps } from '../../page-deps.ts';
import { deciding } from './decide.ts';
import { Acceptance, Alternative, Rejection } from './decision-forms.ts';

/** What a coordinator does with a proposal. Each form comes back on the proposal's own page when it cannot be. */
export function decisionRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;
  const decide = deciding(deps);

  routes.post(
    '/:id/acceptance',
    decide('acceptance', Acceptance, 'accepted', (by, proposalId, { startsOn, reason, why }) =>
      acceptProposal(deps, by, { proposalId, startsOn, reason, why }),
    ),
  );
  routes.post(
    '/:id/rejection',
    decide('rejection', Rejection, 'rejected', (by, proposalId, { reason, note, untilOn }) =>
      rejectProposal(deps, by, { proposalId, reason, note, untilOn }),
    ),
  );
  routes.post(
    '/:id/alternative',
    decide(
      'alternative',
      Alternative,
      'other-chosen',
      (by, insteadOf, { vacancy, because, why }, now) =>
        propose(deps, by, {
          youthId: now.youthId,
          vacancyId: store.vacancies.findByCode(vacancy)?.id ?? '',
          because,
          why,
          insteadOf,
        }),
    ),
  );
  return routes;
}
