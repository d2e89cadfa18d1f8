import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { scanText } from '../domain/free-text-scan.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type FilteredList, mostFilters } from '../domain/own-desk.ts';
import { type Deps, penOf } from './deps.ts';

const tooMany = refuse('too-many-filters', {
  nl: `U hebt al ${mostFilters} filters bij deze lijst. Verwijder er eerst een.`,
  en: `You have ${mostFilters} filters for this list already. Remove one first.`,
});

const namesSomebody = refuse('names-somebody', {
  nl: 'In de naam van het filter staat misschien de naam van een jongere. Kies een andere naam.',
  en: 'The name of the filter may hold the name of a youth. Choose another name.',
});

const noSuchFilter = refuse('no-such-filter', {
  nl: 'Dit filter is er niet meer.',
  en: 'This filter is gone.',
});

/**
 * Keeps what was asked of a list under a name; the same name again replaces it. Somebody's own desk is no deed of the
 * office, so nothing is written in the journal.
 */
export function keepFilter(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { list, name, query }: { list: FilteredList; name: string; query: string },
): Outcome<FilteredList> {
  const { store, newId } = deps;
  return store.together((pen) => {
    const others = store.ownDesk.listFilters(who.id, list).filter((one) => one.name !== name);
    if (others.length >= mostFilters) return tooMany;
    const youths = store.youths.listForOrganisation(who.organisationId);
    const people = { names: youths.map(({ facts }) => facts.name), bornOn: [] };
    if (scanText(name, people).length > 0) return namesSomebody;
    pen.ownDesk.keepFilter({ id: newId(), list, name, query }, penOf(deps, who));
    return done(list);
  });
}

/** Forgets one of one's own filters. */
export const forgetFilter = (
  { store }: Pick<Deps, 'store'>,
  who: AccountOf<'coordinator'>,
  id: Id,
): Outcome<Id> =>
  store.together((pen) => (pen.ownDesk.forgetFilter(id, who.id) ? done(id) : noSuchFilter));

/** Whether single keys do things on this person's pages. */
export function setShortcuts(deps: Deps, who: AccountOf<'coordinator'>, on: boolean): void {
  deps.store.together((pen) => {
    pen.ownDesk.setShortcuts(on, penOf(deps, who));
  });
}
