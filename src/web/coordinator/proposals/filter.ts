import { z } from 'zod';
import { type Proposal, type ProposalStatus, statusOf } from '../../../domain/proposal.ts';
import { whoseTurn } from '../../../domain/whose-turn.ts';
import { type ListKind, leafNumber, oneOrNone, sortedBy } from '../lists/asked.ts';
import type { Keys } from '../lists/leaf.ts';

/** What asks most of the coordinator comes first. */
export const openStatuses = [
  'agreed',
  'question',
  'objected',
  'declined',
  'provider-yes',
  'new',
  'put-to-both',
] as const;
export const turns = ['coordinator', 'provider', 'family'] as const;

const columns = ['youth', 'group', 'status', 'turn', 'since'] as const;

/** What the list of open proposals can be asked. */
const Filter = z.object({
  status: oneOrNone(openStatuses),
  turn: oneOrNone(turns),
  sort: sortedBy(columns, 'status'),
  page: leafNumber,
});
export type ProposalFilter = z.infer<typeof Filter>;

export const proposalsKind: ListKind<ProposalFilter> = {
  path: '/coordinator/proposals',
  read: (query) => Filter.parse(query),
  usual: { sort: 'status', page: 1 },
};

export const isPicked =
  ({ status, turn }: ProposalFilter) =>
  (proposal: Proposal): boolean =>
    (status === undefined || statusOf(proposal) === status) &&
    (turn === undefined || whoseTurn(proposal).parties.includes(turn));

const rank = (status: ProposalStatus): number =>
  (openStatuses as readonly ProposalStatus[]).indexOf(status);

/** Within a state, whoever waits longest comes first. */
export const proposalKeys: Keys<Proposal> = {
  youth: ({ youthCode }) => youthCode,
  group: ({ groupName }) => groupName,
  status: (proposal) => `${rank(statusOf(proposal))} ${whoseTurn(proposal).since}`,
  turn: (proposal) => whoseTurn(proposal).parties.join(' '),
  since: (proposal) => whoseTurn(proposal).since,
};
