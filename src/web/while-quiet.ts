import { dayOf } from '../domain/calendar-day.ts';
import type { LookedUp } from '../domain/looked-up.ts';
import type { PageDeps } from './page-deps.ts';

/**
 * Finds something out once. While nobody wrote to what it was found in and it is the same day, the answer of a moment
 * ago still holds: looking around need not ask everything again. Decisions never lean on it; what is read while
 * something is being decided is read anew. What `find` gives must have read what it tells: whoever looks things up one by
 * one takes the one below.
 */
export function whileQuiet<T>(
  find: (deps: PageDeps, about: string) => T,
): (deps: PageDeps, about?: string) => T {
  return (deps, about = '') => {
    const today = dayOf(deps.now());
    return deps.store.kept(find, about, () => find(deps, about), today);
  };
}

/**
 * The same for what is looked up one by one, later: nobody is asked for at once, and that tells which tables such a
 * question reads.
 */
export const lookedUpWhileQuiet = <V>(
  find: (deps: PageDeps, about: string) => LookedUp<string, V>,
): ((deps: PageDeps, about?: string) => LookedUp<string, V>) =>
  whileQuiet((deps, about) => {
    const found = find(deps, about);
    found.get('');
    return found;
  });

/** As long as it says the same, nothing was done and it is the same day. */
export const clockOf = ({ now, store }: PageDeps): string =>
  `${dayOf(now())} ${store.journal.head()}`;
