import { dayOf } from '../domain/calendar-day.ts';
import type { PageDeps } from './page-deps.ts';

/**
 * Finds something out once. While nobody wrote to what it was found in and it is the same day, the answer of a moment
 * ago still holds: looking around need not ask everything again. Decisions never lean on it; what is read while
 * something is being decided is read anew.
 */
export function whileQuiet<T>(
  find: (deps: PageDeps, about: string) => T,
): (deps: PageDeps, about?: string) => T {
  return (deps, about = '') => {
    const today = dayOf(deps.now());
    return deps.store.kept(find, about, () => find(deps, about), today);
  };
}

/** As long as it says the same, nothing was done and it is the same day. */
export const clockOf = ({ now, store }: PageDeps): string =>
  `${dayOf(now())} ${store.journal.head()}`;
