import { type Proposal, isOpen, lastWords } from './proposal.ts';

/** How much of a youth a provider may see by one proposal, at this moment. */
export type Disclosure = 'nothing' | 'profile' | 'bundle';

/**
 * A profile when it is asked, everything it needs after the release, and nothing at once after its own no, a
 * withdrawal, an expiry or the end of the stay.
 */
export function disclosureOf(proposal: Proposal): Disclosure {
  if (proposal.consultedAt === null || !proposal.hasProfile || proposal.hasLeft) return 'nothing';
  if (lastWords(proposal).some(({ says }) => says === 'no')) return 'nothing';
  if (proposal.placementId === null && !isOpen(proposal)) return 'nothing';
  return proposal.release === null ? 'profile' : 'bundle';
}
