import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Pens } from '../../store/index.ts';
import { type Deps, penOf } from '../deps.ts';
import { familyShut, stayOf } from '../family/access.ts';
import { shut } from '../family/enter.ts';
import { noSuchYouth } from '../refusals.ts';
import { tellKeepers } from '../tell.ts';

const noSuchAsk = refuse('no-such-ask', {
  nl: 'Deze vraag om contact bestaat niet, of is al afgehandeld.',
  en: 'This request to be called does not exist, or was dealt with already.',
});

/** Somebody of the family wants to be called. Asked once more it is the same question. */
export function addContactAsk(
  deps: Deps,
  pen: Pens,
  who: AccountOf<'family'>,
  { id: placementId, youthCode }: Pick<Placement, 'id' | 'youthCode'>,
): void {
  const { store, now, newId } = deps;
  const open = store.contactAsks.listOpenOfYouth(who.youthId);
  if (open.some(({ accountId }) => accountId === who.id)) return;
  pen.contactAsks.add({ id: newId(), placementId }, penOf(deps, who));
  pen.journal.add(who, now(), { did: 'contact-asked', subject: youthCode });
  tellKeepers(deps, pen, who.youthId);
}

/** After the answers, when somebody reads whom to call and would rather be called. */
export function askContact(deps: Deps, who: AccountOf<'family'>): Outcome {
  return deps.store.together((pen) => {
    const placement = stayOf(deps, who.youthId);
    if (placement === undefined) return noSuchYouth;
    if (familyShut(deps, who) !== undefined) return shut;
    addContactAsk(deps, pen, who, placement);
    return done(undefined);
  });
}

/** The coordinator has spoken to them. What was said stays out of here. */
export function endContactAsk(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, askId }: { youthId: Id; askId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const ask = store.contactAsks.listOpenOfYouth(youthId).find(({ id }) => id === askId);
    if (youth === undefined || ask === undefined) return noSuchAsk;
    pen.contactAsks.end(askId, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'contact-made', subject: youth.facts.code });
    return done(askId);
  });
}
