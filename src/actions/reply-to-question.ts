import type { AccountOf } from '../domain/account.ts';
import { awaitsProvider } from '../domain/after-acceptance.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { type Proposal, isOpen } from '../domain/proposal.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal } from './refusals.ts';
import { tellProvider } from './tell.ts';

/** The coordinator answers a provider's question, and a second click says nothing new. Only the provider reads it. */
export function replyToQuestion(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, text }: { proposalId: Id; text: string },
): Outcome<Id> {
  return deps.store.together((pen) => {
    const proposal = deps.store.proposals.findForOrganisation(proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    if (proposal.consultedAt === null) return noLongerOpen;
    if (!isOpen(proposal) && !awaitsProvider(proposal)) return noLongerOpen;
    if (isSaidAlready(proposal, text)) return done(proposal.id);
    pen.proposals.addReply(proposal.id, text, penOf(deps, who));
    pen.journal.add(who, deps.now(), {
      did: 'question-replied',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode },
    });
    tellProvider(deps, pen, proposal);
    return done(proposal.id);
  });
}

function isSaidAlready({ answers, replies }: Proposal, text: string): boolean {
  const last = replies.at(-1);
  const asked = answers.findLast(({ party }) => party === 'provider');
  return last?.text === text && last.at > (asked?.at ?? '');
}
