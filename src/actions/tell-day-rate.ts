import type { AccountOf } from '../domain/account.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';

interface Told {
  readonly groupId: Id;
  readonly cents: number;
  readonly fromOn: CalendarDay;
}

const noSuchGroup = refuse('no-such-group', {
  nl: 'Deze groep bestaat niet.',
  en: 'There is no such group.',
});

const alreadyTold = refuse('already-told', {
  nl: 'Dit bedrag is vanaf deze dag al ingevuld.',
  en: 'This amount was filled in from this day already.',
});

/** What a day in a home costs: told by its provider, or by a coordinator who heard it from them. */
export function tellDayRate(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  who: AccountOf<'provider'> | AccountOf<'coordinator'>,
  { groupId, cents, fromOn }: Told,
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const group =
      who.role === 'provider'
        ? store.groups.findForProvider(groupId, who.providerId)
        : store.groups.find(groupId);
    if (group === undefined) return noSuchGroup;
    const before = store.dayRates.listOfGroup(groupId).find((rate) => rate.fromOn === fromOn);
    if (before?.cents === cents) return alreadyTold;
    const id = newId();
    pen.dayRates.add({ id, groupId, cents, fromOn }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'day-rate-told',
      subject: group.facts.code,
      detail: { from: fromOn },
    });
    return done(id);
  });
}
