import { dayOf } from '../domain/calendar-day.ts';
import type { Store } from '../store/index.ts';
import type { PageDeps } from './page-deps.ts';

/**
 * Finds something out once. Everything that is done leaves a line in the journal, so while nothing was done and it is
 * the same day, the answer of a moment ago still holds: looking around need not ask everything again. Decisions never
 * lean on it; they ask anew inside their own transaction.
 */
export function whileQuiet<T>(
  find: (deps: PageDeps, about: string) => T,
): (deps: PageDeps, about?: string) => T {
  // Of each office its last answers; an office that is gone takes them with it.
  const known = new WeakMap<Store, { clock: string; answers: Map<string, T> }>();
  return (deps, about = '') => {
    const clock = clockOf(deps);
    const before = known.get(deps.store);
    const now = before?.clock === clock ? before : { clock, answers: new Map<string, T>() };
    known.set(deps.store, now);
    const answer = now.answers.get(about);
    if (answer !== undefined) return answer;
    const found = find(deps, about);
    now.answers.set(about, found);
    return found;
  };
}

/** As long as it says the same, nothing was done and it is the same day. */
export const clockOf = ({ now, store }: PageDeps): string =>
  `${dayOf(now())} ${store.journal.head()}`;
