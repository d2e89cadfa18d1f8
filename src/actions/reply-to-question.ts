import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal } from './refusals.ts';

/** The coordinator answers a provider's question. Only the provider reads it. */
export function replyToQuestion(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, text }: { proposalId: Id; text: string },
): Outcome<Id> {
  return deps.store.together((pen) => {
    const proposal = deps.store.proposals.find(proposalId);
    if (proposal === undefined) return noSuchProposal;
    if (!isOpen(proposal) || proposal.consultedAt === null) return noLongerOpen;
    pen.proposals.addReply(proposal.id, text, penOf(deps, who));
    pen.journal.add(who, deps.now(), {
      did: 'question-replied',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode },
    });
    return done(proposal.id);
  });
}
