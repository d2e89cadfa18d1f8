import { Router } from 'express';
import { z } from 'zod';
import { giveBackPlace, holdPlace } from '../../../actions/holds.ts';
import { planVisit, tellVisit } from '../../../actions/visits.ts';
import { Id } from '../../../domain/ids.ts';
import { visitKinds, visitOutcomes } from '../../../domain/visit.ts';
import { day, dayOrNothing, oneOf, text } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { deciding } from './decide.ts';

const Nothing = z.strictObject({ run: Id.optional() });

const Plan = z
  .strictObject({
    run: Id.optional(),
    kind: oneOf(visitKinds),
    fromOn: day,
    untilOn: dayOrNothing,
  })
  .refine(({ kind, untilOn }) => kind === 'acquaintance' || untilOn !== null, {
    path: ['untilOn'],
    error: 'needed',
  });

const Told = z.strictObject({
  run: Id.optional(),
  visit: Id,
  outcome: oneOf(visitOutcomes),
  note: text(1000),
});

/** What a coordinator does along the road of a proposal, before she accepts it. */
export function stepRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const decide = deciding(deps);

  routes.post(
    '/:id/hold',
    decide('hold', Nothing, 'held', (by, proposalId) => holdPlace(deps, by, { proposalId })),
  );
  routes.post(
    '/:id/hold-ending',
    decide('hold', Nothing, 'given-back', (by, proposalId) =>
      giveBackPlace(deps, by, { proposalId }),
    ),
  );
  routes.post(
    '/:id/visits',
    decide('visit', Plan, 'visit-planned', (by, proposalId, { kind, fromOn, untilOn }) =>
      planVisit(deps, by, { proposalId, kind, fromOn, untilOn: untilOn ?? fromOn }),
    ),
  );
  routes.post(
    '/:id/visit-outcome',
    decide('outcome', Told, 'visit-told', (by, _id, { visit, outcome, note }) =>
      tellVisit(deps, by, { visitId: visit, outcome, note }),
    ),
  );
  return routes;
}
