import type { Proposal } from '../domain/proposal.ts';
import type { Store } from '../store/index.ts';

/** How often people did what the calculation advised, in how many decisions. */
export interface FollowRate {
  /** The first option was accepted. */
  readonly followed: number;
  /** Another option was accepted, or a place of a coordinator's own choice. */
  readonly otherwise: number;
  /** The advice was rejected. */
  readonly rejected: number;
}

/** Counted over decisions since a moment. A high share asks for a talk: was the advice weighed, or only followed? */
export function followRate(
  { proposals, placements }: Pick<Store, 'proposals' | 'placements'>,
  since: string,
): FollowRate {
  const accepted = placements
    .list()
    // What was accepted by mistake was not decided so.
    .filter(({ acceptedAt, undoing }) => acceptedAt >= since && undoing === null);
  const advised = accepted.filter(({ proposalId }) => isAdvice(proposals.find(proposalId)));
  return {
    followed: advised.length,
    otherwise: accepted.length - advised.length,
    rejected: proposals.countRejectedAdvice(since),
  };
}

const isAdvice = (proposal: Proposal | undefined): boolean => proposal?.origin === 'run';
