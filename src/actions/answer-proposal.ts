import type { Account, AccountOf } from '../domain/account.ts';
import { awaitsProvider, hearsFamily } from '../domain/after-acceptance.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { type Proposal, type familySays, isOpen, type providerSays } from '../domain/proposal.ts';
import type { Pens } from '../store/index.ts';
import type { NewAnswer } from '../store/proposal-writes.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal, unknownReason } from './refusals.ts';
import { tellCoordinator } from './tell.ts';

export interface ProviderAnswer {
  readonly proposalId: Id;
  readonly says: (typeof providerSays)[number];
  readonly reason: string | null;
  readonly note: string;
}

export interface FamilyAnswer {
  readonly proposalId: Id;
  readonly says: (typeof familySays)[number];
  readonly reason: string | null;
  readonly note: string;
}

/**
 * A provider says yes, asks a question, or says no with a reason, about one of its own groups. Where a coordinator gave
 * the place in a crisis, it may still do so until it says yes.
 */
export function answerAsProvider(
  deps: Deps,
  who: AccountOf<'provider'>,
  { proposalId, says, reason, note }: ProviderAnswer,
): Outcome<Id> {
  return deps.store.together((pen) => {
    const proposal = deps.store.proposals.findForProvider(proposalId, who.providerId);
    if (proposal === undefined) return noSuchProposal;
    if (!isOpen(proposal) && !awaitsProvider(proposal)) return noLongerOpen;
    if (says === 'no' && !isListed(deps, 'decline-reason', reason)) return unknownReason;
    keep(deps, pen, who, proposal, {
      party: 'provider',
      says,
      reason: says === 'no' ? reason : null,
      note,
    });
    // A house that says no is not asked again about this youth, until it or the coordinator thinks otherwise.
    takeBackNo(deps, pen, who, proposal);
    if (says === 'no') exclude(deps, pen, who, proposal, reason ?? '');
    return done(proposal.id);
  });
}

/**
 * A youth, parent or guardian agrees, wants to talk, or objects with a reason. Where the place was given already, it
 * comes too late to be weighed before; it is heard and written down all the same.
 */
export function answerAsFamily(
  deps: Deps,
  who: AccountOf<'family'>,
  { proposalId, says, reason, note }: FamilyAnswer,
): Outcome<Id> {
  return deps.store.together((pen) => {
    const proposal = deps.store.proposals.findForFamily(proposalId, who.youthId);
    if (proposal === undefined) return noSuchProposal;
    if (!isOpen(proposal) && !hearsFamily(proposal, who.id)) return noLongerOpen;
    if (says === 'object' && !isListed(deps, 'object-reason', reason)) return unknownReason;
    keep(deps, pen, who, proposal, {
      party: 'family',
      says,
      reason: says === 'object' ? reason : null,
      note,
    });
    return done(proposal.id);
  });
}

const isListed = (
  { store }: Deps,
  list: 'decline-reason' | 'object-reason',
  reason: string | null,
): boolean => reason !== null && (codeLists(store.codes.list()).get(list)?.has(reason) ?? false);

function keep(deps: Deps, pen: Pens, who: Account, proposal: Proposal, answer: NewAnswer): void {
  pen.proposals.addAnswer(proposal.id, answer, penOf(deps, who));
  pen.journal.add(who, deps.now(), {
    did: `${answer.party}-said-${answer.says}`,
    subject: proposal.youthCode,
    detail: {
      group: proposal.groupCode,
      ...(answer.reason === null ? {} : { reason: answer.reason }),
    },
  });
  tellCoordinator(deps, pen, proposal);
}

/** The last word counts, so an earlier no of this proposal no longer keeps the pair apart. */
function takeBackNo(deps: Deps, pen: Pens, who: Account, { id }: Proposal): void {
  for (const exclusion of deps.store.exclusions.listOfProposal(id)) {
    pen.exclusions.lift(exclusion.id, penOf(deps, who));
  }
}

function exclude(deps: Deps, pen: Pens, who: Account, proposal: Proposal, reason: string): void {
  const { youthId, groupId, id } = proposal;
  pen.exclusions.add(
    { id: deps.newId(), youthId, groupId, untilOn: null, proposalId: id, reason },
    penOf(deps, who),
  );
}
