import type { AccountOf } from '../domain/account.ts';
import { type CalendarDay, addDays, dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Placement } from '../domain/placement.ts';
import { type Deps, penOf } from './deps.ts';
import { noSuchPlacement, unknownReason } from './refusals.ts';

const alreadyEnded = refuse('already-ended', {
  nl: 'Deze plaatsing is al geëindigd.',
  en: 'This placement has ended already.',
});

const notYet = refuse('not-yet', {
  nl: 'Deze dag moet nog komen. Bevestig de start pas als de jongere er woont.',
  en: 'This day is yet to come. Confirm the start when the youth lives there.',
});

/** In a crisis a youth moves in first; a longer time is a mistyped year. */
const mostDaysAhead = 31;

const longBefore = refuse('long-before', {
  nl: `Deze dag is meer dan ${mostDaysAhead} dagen voor de plek werd gegeven. Controleer de datum.`,
  en: `This day is more than ${mostDaysAhead} days before the place was given. Check the date.`,
});

const beforeAcceptance = refuse('before-acceptance', {
  nl: 'Op deze dag was de plek nog niet gegeven. Kies een latere dag.',
  en: 'The place had not been given yet on this day. Choose a later day.',
});

const beforeStart = refuse('before-start', {
  nl: 'Een plaatsing eindigt niet voor ze begint. Kies een latere dag.',
  en: 'A placement does not end before it begins. Choose a later day.',
});

/** The youth lives there now: said by the coordinator, or by the provider about its own group. */
export function confirmStart(
  deps: Deps,
  who: AccountOf<'coordinator'> | AccountOf<'provider'>,
  { placementId, startedOn }: { placementId: Id; startedOn: CalendarDay },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const placement =
      who.role === 'provider'
        ? store.placements.findForProvider(placementId, who.providerId)
        : store.placements.findForOrganisation(placementId, who.organisationId);
    if (placement === undefined) return noSuchPlacement;
    if (placement.endedOn !== null) return alreadyEnded;
    if (placement.startedOn !== null) return done(placement.id);
    if (startedOn > dayOf(now())) return notYet;
    if (startedOn < addDays(givenOn(placement), -mostDaysAhead)) return longBefore;
    pen.placements.start(placement.id, startedOn, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'placement-started',
      ...about(placement, { on: startedOn }),
    });
    return done(placement.id);
  });
}

export interface AskedEnd {
  readonly placementId: Id;
  readonly endedOn: CalendarDay;
  readonly reason: string;
  readonly note: string;
  /** Whether the youth goes back to the waiting list. */
  readonly waitsAgain: boolean;
}

/** A placement ends, with its reason; the place is free again. Before its start: it did not go ahead. */
export function endPlacement(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { placementId, endedOn, reason, note, waitsAgain }: AskedEnd,
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const placement = store.placements.findForOrganisation(placementId, who.organisationId);
    if (placement === undefined) return noSuchPlacement;
    if (placement.endedOn !== null) return alreadyEnded;
    if (!codeLists(store.codes.list()).get('end-reason')?.has(reason)) return unknownReason;
    if (endedOn > dayOf(now())) return notYet;
    if (placement.startedOn !== null && endedOn < placement.startedOn) return beforeStart;
    if (placement.startedOn === null && endedOn < givenOn(placement)) return beforeAcceptance;
    const ink = penOf(deps, who);
    pen.placements.end(placement.id, { endedOn, reason, note, waitsAgain }, ink);
    pen.youths.addListing(placement.youthId, waitsAgain, reason, ink);
    pen.journal.add(who, now(), {
      did: 'placement-ended',
      ...about(placement, { on: endedOn, reason }),
    });
    return done(placement.id);
  });
}

const givenOn = ({ acceptedAt }: Placement): CalendarDay => dayOf(new Date(acceptedAt));

const about = ({ youthCode, groupCode }: Placement, more: Record<string, string>) => ({
  subject: youthCode,
  detail: { group: groupCode, ...more },
});
