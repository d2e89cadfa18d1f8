import type { AccountOf } from '../domain/account.ts';
import { addDays, dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Check, checkDueOn } from '../domain/settling-in.ts';
import { type Deps, penOf } from './deps.ts';

const noSuchPlacement = refuse('no-such-placement', {
  nl: 'Deze plaatsing bestaat niet.',
  en: 'There is no such placement.',
});

const notBegun = refuse('not-begun', {
  nl: 'De jongere woont er nog niet. Bevestig eerst het begin.',
  en: 'The youth does not live there yet. Confirm the start first.',
});

/** People plan such a talk a little earlier or later; long before it, there is nothing to tell. */
const daysEarly = 7;

const tooSoon = refuse('check-too-soon', {
  nl: 'Dit gesprek is nog niet aan de orde. Dat kan vanaf een week voor de afgesproken dag.',
  en: 'It is too early for this talk. It can be told from a week before its day.',
});

/** How the youth settles in, after two, six or twelve weeks: told by the coordinator, or by the provider. */
export function recordCheck(
  deps: Deps,
  who: AccountOf<'coordinator'> | AccountOf<'provider'>,
  { placementId, weeks, outcome, note }: Omit<Check, 'by' | 'at'>,
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const placement =
      who.role === 'provider'
        ? store.placements.findForProvider(placementId, who.providerId)
        : store.placements.findForOrganisation(placementId, who.organisationId);
    if (placement === undefined) return noSuchPlacement;
    if (placement.startedOn === null) return notBegun;
    if (store.checks.listOfPlacement(placementId).some((check) => check.weeks === weeks))
      return done(placementId);
    if (dayOf(now()) < addDays(checkDueOn(placement.startedOn, weeks), -daysEarly)) return tooSoon;
    pen.checks.add({ placementId, weeks, outcome, note }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'settling-in-told',
      subject: placement.youthCode,
      detail: { group: placement.groupCode, weeks, outcome },
    });
    return done(placementId);
  });
}
