import type { AccountOf } from '../domain/account.ts';
import { dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { groundsFor } from '../domain/release-grounds.ts';
import { isOpen } from '../domain/proposal.ts';
import type { ReleaseGround } from '../domain/release.ts';
import { lapseOfConsent } from './consent-stands.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal, otherGround } from './refusals.ts';

const notReleased = refuse('not-released', {
  nl: 'De naam is nog niet vrijgegeven. Dan valt er niets opnieuw te vragen.',
  en: 'The name has not been released. So there is nothing to ask anew.',
});

/**
 * The ground of a release lapsed, and consent was asked anew: on which ground, by whom. The provider knows already who
 * it is about, so nothing more is told. While consent holds, there is nothing to renew.
 */
export function renewRelease(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, ground }: { proposalId: Id; ground: ReleaseGround },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    const youth =
      proposal && store.youths.findForOrganisation(proposal.youthId, who.organisationId);
    if (proposal === undefined || youth === undefined) return noSuchProposal;
    if (proposal.release === null) return notReleased;
    if (!isOpen(proposal)) return noLongerOpen;
    const lapse = lapseOfConsent(deps, proposal);
    if (lapse === undefined) return done(proposal.id);
    if (!groundsFor(youth.facts, dayOf(now())).includes(ground)) return otherGround;
    pen.proposals.renew(proposal.id, ground, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'release-renewed',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode, ground, lapsed: lapse.why },
    });
    return done(proposal.id);
  });
}
