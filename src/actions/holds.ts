import type { AccountOf } from '../domain/account.ts';
import { holdFor } from '../domain/hold.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import { freePlaces } from '../domain/vacancy.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal, vacancyGone } from './refusals.ts';

const noneLeft = refuse('no-place-to-hold', {
  nl: 'Er is geen plek meer om vast te houden: alles is gegeven, of wordt al vastgehouden.',
  en: 'There is no place left to hold: all were given, or are held already.',
});

/** The coordinator keeps a place free for one proposal while people decide. It ends by itself. */
export function holdPlace(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId }: { proposalId: Id },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    const youth = proposal && store.youths.find(proposal.youthId);
    if (proposal === undefined || youth === undefined) return noSuchProposal;
    if (!isOpen(proposal)) return noLongerOpen;
    const holds = store.holds.listActive();
    const own = holds.find((hold) => hold.proposalId === proposal.id);
    if (own !== undefined) return done(own.id);
    const vacancy = store.vacancies.find(proposal.vacancyId);
    if (vacancy === undefined) return vacancyGone;
    const held = holds.filter(({ vacancyId }) => vacancyId === vacancy.id).length;
    if (freePlaces(vacancy) <= held) return noneLeft;

    const hold = {
      id: newId(),
      ...holdFor(youth.facts, store.roadPolicies.findNow().numbers, now()),
    };
    pen.holds.add({ ...hold, proposalId: proposal.id, vacancyId: vacancy.id }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'place-held',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode, vacancy: proposal.vacancyCode, held: hold.kind },
    });
    return done(hold.id);
  });
}

/** The place need not be kept free any longer. */
export function giveBackPlace(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId }: { proposalId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    const own = store.holds.listActive().find((hold) => hold.proposalId === proposal.id);
    if (own === undefined) return done(proposal.id);
    pen.holds.end(own.id, 'given-back', penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'place-given-back',
      subject: proposal.youthCode,
      detail: { group: proposal.groupCode, vacancy: proposal.vacancyCode },
    });
    return done(proposal.id);
  });
}
