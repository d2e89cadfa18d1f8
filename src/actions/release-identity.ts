import type { AccountOf } from '../domain/account.ts';
import { hasThePlace } from '../domain/after-acceptance.ts';
import { dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { type Proposal, isOpen, lastWords } from '../domain/proposal.ts';
import { groundsFor } from '../domain/release-grounds.ts';
import type { ReleaseGround } from '../domain/release.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal, otherGround } from './refusals.ts';
import { tellProvider } from './tell.ts';

const noInterest = refuse('no-interest', {
  nl: 'De aanbieder heeft nog geen ja gezegd. Tot dan blijft dit zonder naam.',
  en: 'The provider has not said yes. Until then this stays without a name.',
});

/**
 * The coordinator tells the provider who it is about, on a ground that is written down. Once, and not back; consent may
 * be asked anew when its ground lapses.
 */
export function releaseIdentity(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, ground, words }: { proposalId: Id; ground: ReleaseGround; words: string },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    const youth =
      proposal && store.youths.findForOrganisation(proposal.youthId, who.organisationId);
    if (proposal === undefined || youth === undefined) return noSuchProposal;
    if (proposal.release !== null) return done(proposal.id);
    const notYet = whyNotReleased(proposal);
    if (notYet !== undefined) return notYet;
    if (!groundsFor(youth.facts, dayOf(now())).includes(ground)) return otherGround;
    pen.proposals.release(proposal.id, { ground, words }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'identity-released',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode, ground },
    });
    tellProvider(deps, pen, proposal);
    return done(proposal.id);
  });
}

/**
 * The provider wants to go on with it. In a crisis the youth may be given the place first: then the release follows,
 * for as long as the stay lasts.
 */
export function whyNotReleased(proposal: Proposal): Refused | undefined {
  if (!isOpen(proposal) && !hasThePlace(proposal)) return noLongerOpen;
  return lastWords(proposal).some(({ says }) => says === 'yes') ? undefined : noInterest;
}
