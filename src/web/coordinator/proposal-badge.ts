import { type Proposal, type ProposalStatus, statusOf } from '../../domain/proposal.ts';
import type { Catalogue } from '../../i18n/nl.ts';

const kinds = {
  new: 'neutral',
  'put-to-both': 'info',
  'provider-yes': 'info',
  agreed: 'ok',
  question: 'warn',
  declined: 'stop',
  objected: 'stop',
  accepted: 'ok',
  rejected: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
  undone: 'neutral',
} as const satisfies Record<ProposalStatus, string>;

/** How a proposal stands, in words and a colour that helps. */
export function proposalBadge(proposal: Proposal, t: Catalogue) {
  const status = statusOf(proposal);
  return { kind: kinds[status], text: t.meeting.status[status] };
}
