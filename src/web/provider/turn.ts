import { awaitsProvider } from '../../domain/after-acceptance.ts';
import { type Answer, type Proposal, isOpen } from '../../domain/proposal.ts';

/**
 * Whose turn it is, as the provider sees it: `asked` and `replied` wait for the provider's answer. Why a proposal
 * was closed is not told, because it may be about another youth. Where the place was given in a crisis, it is still the
 * provider's turn.
 */
export type Turn = 'asked' | 'replied' | 'questioned' | 'yes' | 'no' | 'accepted' | 'closed';

export function turnOf(proposal: Proposal): Turn {
  if (proposal.undoneAt !== null) return 'closed';
  if (!isOpen(proposal) && !awaitsProvider(proposal))
    return proposal.placementId === null ? 'closed' : 'accepted';
  const said = lastSaid(proposal);
  if (said === undefined) return 'asked';
  if (said.says !== 'question') return said.says === 'yes' ? 'yes' : 'no';
  return (lastReplyAt(proposal) ?? '') > said.at ? 'replied' : 'questioned';
}

/** Since when the provider's answer is waited for, or nothing when it is not. */
export function waitsSince(proposal: Proposal): string | undefined {
  const turn = turnOf(proposal);
  if (turn === 'asked') return proposal.consultedAt ?? undefined;
  return turn === 'replied' ? lastReplyAt(proposal) : undefined;
}

/** What this provider said last; the family's answers are none of its business. */
export const lastSaid = ({ answers }: Proposal): Answer | undefined =>
  answers.findLast(({ party }) => party === 'provider');

const lastReplyAt = ({ replies }: Proposal): string | undefined => replies.at(-1)?.at;

export interface Said {
  readonly from: 'provider' | 'coordinator';
  readonly says: Answer['says'] | undefined;
  readonly reason: string | null;
  readonly text: string;
  readonly at: string;
}

/** The conversation of provider and coordinator, oldest first. */
export function conversation({ answers, replies }: Proposal): readonly Said[] {
  const own = answers
    .filter(({ party }) => party === 'provider')
    .map(({ says, reason, note, at }) => ({
      from: 'provider' as const,
      says,
      reason,
      text: note,
      at,
    }));
  const theirs = replies.map(({ text, at }) => ({
    from: 'coordinator' as const,
    says: undefined,
    reason: null,
    text,
    at,
  }));
  return [...own, ...theirs].sort((a, b) => (a.at < b.at ? -1 : 1));
}
