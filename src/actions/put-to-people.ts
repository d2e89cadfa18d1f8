import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import type { Coarsening } from '../domain/provider-profile.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal } from './refusals.ts';
import { profiler } from './shown-profile.ts';
import { tellFamily, tellProvider } from './tell.ts';

/** More enquiries at once than the region allows keep too many people waiting for a no. */
const tooMany = (most: number): Refused =>
  refuse('too-many-enquiries', {
    nl: `Voor deze jongere lopen al ${most} voorstellen. Sluit er eerst een af.`,
    en: `${most} proposals for this youth are under discussion already. Close one first.`,
  });

/** The coordinator puts a proposal to the provider and to the family: from now on both can see it and answer. */
export function putToPeople(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, coarser = [] }: { proposalId: Id; coarser?: readonly Coarsening[] },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    if (proposal.consultedAt !== null) return done(proposal.id);
    if (!isOpen(proposal)) return noLongerOpen;
    const underDiscussion = store.proposals
      .listOfYouth(proposal.youthId)
      .filter((other) => isOpen(other) && other.consultedAt !== null);
    const { mostAtOnce } = store.roadPolicies.findNow().numbers;
    if (underDiscussion.length >= mostAtOnce) return tooMany(mostAtOnce);

    // The provider knows the youth by a code of this proposal only, so that two proposals can't be laid side by side.
    pen.proposals.consult(proposal.id, `A-${newId().slice(0, 8).toUpperCase()}`, penOf(deps, who));
    // What is shown is written down now: reading it later needs no youth, and does not change with one.
    const shown = profiler(deps, proposal)?.(coarser);
    if (shown === undefined) throw new Error('A youth or group that was just proposed is gone');
    pen.profiles.add(proposal.id, { ...shown, coarsened: coarser }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'proposal-put-to-people',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode },
    });
    tellProvider(deps, pen, proposal);
    tellFamily(deps, pen, proposal);
    return done(proposal.id);
  });
}
