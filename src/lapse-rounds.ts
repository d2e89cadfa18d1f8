import type { Deps } from './actions/deps.ts';
import { lapse } from './actions/lapse.ts';
import { forgetForms } from './actions/once.ts';
import { logError } from './log.ts';

const minute = 60_000;

/** Every minute, what has run out is ended: holds, proposals nobody answered, keys of old forms. Never more than that. */
export function startLapsing(deps: Pick<Deps, 'store' | 'now' | 'newId'>): {
  readonly stop: () => void;
} {
  const round = (): void => {
    try {
      lapse(deps);
      forgetForms(deps);
    } catch (error) {
      // What can't be ended now is ended a minute later; the office stays open meanwhile.
      logError('lapse', error);
    }
  };
  round();
  const timer = setInterval(round, minute);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
