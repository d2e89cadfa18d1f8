import type { AccountOf } from '../../domain/account.ts';
import type { FamilyAsk } from '../../domain/family-asks.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import { type Deps, penOf } from '../deps.ts';
import { noSuchYouth } from '../refusals.ts';
import { tellKeepers } from '../tell.ts';

const noSuchRequest = refuse('no-such-request', {
  nl: 'Dit verzoek bestaat niet, of is al beantwoord.',
  en: 'There is no such request, or it was answered already.',
});

/** Somebody of a family asks for a copy, a correction or erasure, or objects. The coordinator sees and answers it. */
export function askAboutData(
  deps: Deps,
  who: AccountOf<'family'>,
  { asks, words }: { asks: FamilyAsk; words: string },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const youth = store.youths.find(who.youthId);
    if (youth === undefined) return noSuchYouth;
    const id = newId();
    pen.familyRequests.add({ id, accountId: who.id, asks, words }, penOf(deps, who));
    const subject = youth.facts.code;
    pen.journal.add(who, now(), { did: `family-asks-${asks}`, subject });
    tellKeepers(deps, pen, youth.id);
    return done(id);
  });
}

/** What was done with it, in words that the family reads. */
export function answerRequest(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, requestId, words }: { youthId: Id; requestId: Id; words: string },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const request = store.familyRequests.listOfYouth(youthId).find(({ id }) => id === requestId);
    if (youth === undefined || request === undefined || request.answeredAt !== null)
      return noSuchRequest;
    pen.familyRequests.answer(requestId, words, penOf(deps, who));
    const subject = youth.facts.code;
    pen.journal.add(who, now(), { did: 'family-request-answered', subject });
    return done(requestId);
  });
}
