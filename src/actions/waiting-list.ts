import type { AccountOf } from '../domain/account.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import { type Deps, penOf } from './deps.ts';
import { alreadyPlaced, noSuchYouth, unknownReason } from './refusals.ts';

const offTheList = {
  nl: 'De jongere staat niet meer op de wachtlijst.',
  en: 'The youth is no longer on the waiting list.',
};

/** Takes a youth off the waiting list, with a reason, or puts them back on. */
export function listYouth(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, waits, reason }: { youthId: Id; waits: boolean; reason: string },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    if (store.placements.listOfYouth(youthId).some(({ endedOn }) => endedOn === null))
      return alreadyPlaced;
    if (!waits && !codeLists(store.codes.list()).get('withdraw-reason')?.has(reason))
      return unknownReason;
    const ink = penOf(deps, who);
    pen.youths.addListing(youthId, waits, reason, ink);
    if (!waits) {
      for (const proposal of store.proposals.listOfYouth(youthId).filter(isOpen)) {
        pen.proposals.withdraw(proposal.id, offTheList, ink);
      }
    }
    pen.journal.add(who, now(), {
      did: waits ? 'youth-listed' : 'youth-taken-off',
      subject: youth.facts.code,
      detail: reason === '' ? {} : { reason },
    });
    return done(youthId);
  });
}
