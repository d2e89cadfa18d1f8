import { type Disclosure, disclosureOf } from '../../domain/disclosure.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { PageDeps } from '../page-deps.ts';

/** How much of the youth this provider may see by this proposal now. */
export function disclosedTo({ store }: PageDeps, proposal: Proposal): Disclosure {
  const { placementId, providerId } = proposal;
  if (store.profiles.findForProvider(proposal.id, providerId) === undefined) return 'nothing';
  const stay =
    placementId === null ? undefined : store.placements.findForProvider(placementId, providerId);
  return disclosureOf(proposal, { hasEnded: stay !== undefined && stay.endedOn !== null });
}
