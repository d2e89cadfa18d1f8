import { type FitsToday, fitsToday } from '../../actions/table/fits-today.ts';
import { tableOfToday } from '../../actions/table/table-of-today.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import type { Table } from '../../matching/table.ts';
import type { Store } from '../../store/index.ts';
import type { PageDeps } from '../page-deps.ts';

export interface FitsNow extends FitsToday {
  readonly table: Table;
}

/**
 * Who could live where now. Everything that is done leaves a line in the journal, so while nothing was done the answer
 * of a moment ago still holds: looking through a list need not ask all rules again.
 */
export function fitsNow(deps: PageDeps): FitsNow {
  const clock = clockOf(deps);
  const known = answers.get(deps.store);
  if (known?.clock === clock) return known.fits;
  const table = tableOfToday(deps);
  const fits = { ...fitsToday(table), table };
  answers.set(deps.store, { clock, fits });
  return fits;
}

/** As long as it says the same, nothing was done and it is the same day. */
export const clockOf = ({ now, store }: PageDeps): string =>
  `${dayOf(now())} ${store.journal.head()}`;

/** The last answer of each office; an office that is gone takes its answer with it. */
const answers = new WeakMap<Store, { readonly clock: string; readonly fits: FitsNow }>();
