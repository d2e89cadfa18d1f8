import { hasThePlace, saidAfter } from '../../../domain/after-acceptance.ts';
import type { Answer, Proposal } from '../../../domain/proposal.ts';
import type { PageDeps } from '../../page-deps.ts';

/** Who wants to talk or objects about a place that was given, until a visit or a talk was written down after it. */
export function heardIn({ store }: PageDeps, proposal: Proposal): readonly Answer[] {
  const { placementId, id } = proposal;
  const placement = placementId === null ? undefined : store.placements.find(placementId);
  if (placement === undefined || !hasThePlace(proposal)) return [];
  const since = [
    ...store.checks.listOfPlacement(placement.id).map(({ at }) => at),
    ...store.visits.listOfProposal(id).flatMap(({ recordedAt }) => recordedAt ?? []),
  ];
  return saidAfter(proposal, placement.acceptedAt).filter(
    (answer) => !since.some((at) => at > answer.at),
  );
}
