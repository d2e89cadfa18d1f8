import type { AccountOf } from '../domain/account.ts';
import { hasThePlace } from '../domain/after-acceptance.ts';
import { type CalendarDay, daysBetween, dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Proposal, isOpen } from '../domain/proposal.ts';
import type { Visit } from '../domain/visit.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal } from './refusals.ts';

const longestTrial = 31;

const notReleased = refuse('not-released', {
  nl: 'De aanbieder weet nog niet om wie het gaat. Geef eerst de gegevens vrij.',
  en: 'The provider does not know who it is about yet. Release the facts first.',
});

const crossedDays = refuse('days-crossed', {
  nl: `Kies een laatste dag op of na de eerste, en hoogstens ${longestTrial} dagen later.`,
  en: `Choose a last day on or after the first, and at most ${longestTrial} days later.`,
});

const isPlanned = refuse('visit-planned', {
  nl: 'Er staat al een bezoek gepland. Schrijf eerst op hoe dat ging.',
  en: 'A visit is planned already. Write down first how that went.',
});

const noSuchVisit = refuse('no-such-visit', {
  nl: 'Dit bezoek bestaat niet.',
  en: 'There is no such visit.',
});

const notYet = refuse('visit-not-yet', {
  nl: 'Deze dag moet nog komen. Schrijf het op als het is geweest.',
  en: 'This day is yet to come. Write it down when it has been.',
});

const toldAlready = refuse('visit-told', {
  nl: 'Hoe dit bezoek ging, is al opgeschreven.',
  en: 'How this visit went was written down already.',
});

type Plan = Pick<Visit, 'proposalId' | 'kind'> & { fromOn: CalendarDay; untilOn: CalendarDay };

/**
 * A day to get to know each other, or some days to try it out. Only for who the provider knows; after an acceptance in
 * a crisis too, while the youth has the place.
 */
export function planVisit(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, kind, fromOn, untilOn }: Plan,
): Outcome<Id> {
  const { store, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    if (!isOpen(proposal) && !hasThePlace(proposal)) return noLongerOpen;
    if (proposal.release === null) return notReleased;
    if (untilOn < fromOn || daysBetween(fromOn, untilOn) > longestTrial) return crossedDays;
    if (store.visits.listOfProposal(proposalId).some(({ outcome }) => outcome === null))
      return isPlanned;
    const id = newId();
    const last = kind === 'acquaintance' ? fromOn : untilOn;
    pen.visits.plan({ id, proposalId, kind, fromOn, untilOn: last }, penOf(deps, who));
    pen.journal.add(who, deps.now(), {
      did: `${kind}-planned`,
      ...about(proposal, { on: fromOn, until: last }),
    });
    return done(id);
  });
}

/** How it went, in one word and a line, once it has been. */
export function tellVisit(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  told: { visitId: Id; outcome: NonNullable<Visit['outcome']>; note: string },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const visit = store.visits.find(told.visitId);
    const proposal =
      visit && store.proposals.findForOrganisation(visit.proposalId, who.organisationId);
    if (visit === undefined || proposal === undefined) return noSuchVisit;
    if (visit.outcome !== null)
      return visit.outcome === told.outcome ? done(visit.id) : toldAlready;
    if (told.outcome !== 'did-not-happen' && visit.fromOn > dayOf(now())) return notYet;
    pen.visits.tell(visit.id, told, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: `${visit.kind}-told`,
      ...about(proposal, { on: visit.fromOn, outcome: told.outcome }),
    });
    return done(visit.id);
  });
}

const about = ({ youthCode, groupCode }: Proposal, more: Record<string, string>) => ({
  subject: youthCode,
  detail: { group: groupCode, ...more },
});
