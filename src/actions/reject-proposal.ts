import type { AccountOf } from '../domain/account.ts';
import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import { type Deps, penOf } from './deps.ts';
import { noLongerOpen, noSuchProposal, noSuchYouth, unknownReason } from './refusals.ts';

export interface Rejection {
  readonly proposalId: Id;
  readonly reason: string;
  readonly note: string;
  /** Not again until this day; null is for good. */
  readonly untilOn: CalendarDay | null;
}

const dayHasBeen = refuse('day-has-been', {
  nl: 'Kies een dag na vandaag, of kies “voorgoed”.',
  en: 'Choose a day after today, or choose “for good”.',
});

/** The coordinator rejects a proposal: this youth is not proposed for this group again, until a day or for good. */
export function rejectProposal(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, reason, note, untilOn }: Rejection,
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.findForOrganisation(proposalId, who.organisationId);
    if (proposal === undefined) return noSuchProposal;
    if (!isOpen(proposal)) return noLongerOpen;
    if (!codeLists(store.codes.list()).get('reject-reason')?.has(reason)) return unknownReason;
    if (untilOn !== null && untilOn <= dayOf(now())) return dayHasBeen;

    const { id, youthId, groupId, youthCode, groupCode } = proposal;
    const ink = penOf(deps, who);
    pen.proposals.reject(id, { reason, note }, ink);
    pen.exclusions.add({ id: newId(), youthId, groupId, untilOn, proposalId: id, reason }, ink);
    pen.journal.add(who, now(), {
      did: 'proposal-rejected',
      subject: youthCode,
      detail: { group: groupCode, reason, until: untilOn ?? 'for-good' },
    });
    return done(id);
  });
}

/** The coordinator lets a pair be proposed again. */
export function liftExclusion(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { exclusionId }: { exclusionId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const exclusion = store.exclusions.find(exclusionId);
    if (exclusion === undefined) return done(exclusionId);
    if (store.youths.findForOrganisation(exclusion.youthId, who.organisationId) === undefined)
      return noSuchYouth;
    pen.exclusions.lift(exclusion.id, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'exclusion-lifted',
      subject: exclusion.youthCode,
      detail: { group: exclusion.groupCode },
    });
    return done(exclusion.id);
  });
}
