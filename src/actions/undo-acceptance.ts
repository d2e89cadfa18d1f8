import type { AccountOf } from '../domain/account.ts';
import { dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';
import { noSuchPlacement, unknownReason } from './refusals.ts';
import { tellOfChange } from './tell.ts';

const alreadyStarted = refuse('already-started', {
  nl: 'De jongere woont er al. Terugdraaien kan niet meer; u kunt de plaatsing wel beëindigen.',
  en: 'The youth lives there already. It cannot be undone any more; you can end the placement.',
});

const alreadyEnded = refuse('already-ended', {
  nl: 'Deze plaatsing is al geëindigd.',
  en: 'This placement has ended already.',
});

const sayWhy = refuse('say-why', {
  nl: 'Schrijf op waarom u de aanvaarding terugdraait.',
  en: 'Write down why you undo the acceptance.',
});

export interface AskedUndoing {
  readonly placementId: Id;
  readonly reason: string;
  readonly note: string;
}

/**
 * A place was given by mistake: that is said by a new fact, and nothing of before is changed. The place is free again
 * and the youth waits since the same day; what was closed by the acceptance stays closed. Undoing twice is once.
 */
export function undoAcceptance(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { placementId, reason, note }: AskedUndoing,
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const placement = store.placements.findForOrganisation(placementId, who.organisationId);
    if (placement === undefined) return noSuchPlacement;
    if (placement.undoing !== null) return done(placement.id);
    if (placement.endedOn !== null) return alreadyEnded;
    if (placement.startedOn !== null) return alreadyStarted;
    if (!codeLists(store.codes.list()).get('undo-reason')?.has(reason)) return unknownReason;
    if (note === '') return sayWhy;
    const undoneOn = dayOf(now());
    pen.placements.undo(placement.id, { undoneOn, reason, note }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'acceptance-undone',
      subject: placement.youthCode,
      detail: { group: placement.groupCode, vacancy: placement.vacancyCode, reason },
    });
    tellOfChange(deps, pen, placement);
    return done(placement.id);
  });
}
