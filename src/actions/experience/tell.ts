import type { AccountOf } from '../../domain/account.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { type Moment, type Scores, type Voice, windowOn } from '../../domain/experience.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Pens } from '../../store/index.ts';
import { type Deps, penOf } from '../deps.ts';
import { familyShut } from '../family/access.ts';
import { shut } from '../family/enter.ts';
import { noSuchPlacement, noSuchYouth } from '../refusals.ts';
import { addContactAsk } from './contact.ts';
import { isFilledInTogether, momentClosed, openMomentOf } from './open-moment.ts';

/** What somebody filled in: a question may be left open, and so may all. */
export interface Filled {
  /** Which moment the form asked about: it may have closed meanwhile. */
  readonly moment: Moment;
  readonly scores: Scores;
  readonly note: string;
}

/**
 * How a youth or a parent finds it there. Whether they may still look along is asked once more: a birthday may have come
 * while the form was open. Nobody is told what was said; only who ticks that wants to be called.
 */
export function tellAsFamily(
  deps: Deps,
  who: AccountOf<'family'>,
  { together, contact, ...filled }: Filled & { together: boolean; contact: boolean },
): Outcome<Id> {
  const { store } = deps;
  return store.together((pen) => {
    const youth = store.youths.find(who.youthId);
    if (youth === undefined) return noSuchYouth;
    if (familyShut(deps, who) !== undefined) return shut;
    const open = openMomentOf(deps, who.youthId);
    if (open?.moment !== filled.moment) return momentClosed;
    const isYouth = who.relation === 'youth';
    if (together && (isYouth || !isFilledInTogether(youth.facts, deps))) return momentClosed;
    const voice = isYouth || together ? 'youth' : 'parent';
    const id = add(deps, pen, who, { ...filled, placement: open.placement, voice });
    if (contact) addContactAsk(deps, pen, who, open.placement);
    return done(id);
  });
}

/** How the team finds it goes. Any of the team may say it, and say it anew. */
export function tellAsTeam(
  deps: Deps,
  who: AccountOf<'provider'>,
  { placementId, ...filled }: Filled & { placementId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const placement = store.placements.findForProvider(placementId, who.providerId);
    if (placement === undefined) return noSuchPlacement;
    if (windowOn(placement, dayOf(now()))?.moment !== filled.moment) return momentClosed;
    return done(add(deps, pen, who, { ...filled, placement, voice: 'team' }));
  });
}

/** The journal tells that it was filled in; never what, nor whether questions were left open. */
function add(
  deps: Deps,
  pen: Pens,
  who: AccountOf<'family'> | AccountOf<'provider'>,
  { placement, voice, ...filled }: Filled & { placement: Placement; voice: Voice },
): Id {
  const id = deps.newId();
  pen.experience.add({ id, placementId: placement.id, voice, ...filled }, penOf(deps, who));
  pen.journal.add(who, deps.now(), {
    did: 'experience-told',
    subject: placement.youthCode,
    detail: { group: placement.groupCode },
  });
  return id;
}
