import type { Deps } from '../actions/deps.ts';
import { type Deliver, sendMails } from '../actions/send-mails.ts';
import { logError } from '../log.ts';

const everySeconds = 5;

/** The post goes round now and then, one round at a time, until it is told to stop. */
export function startPost(deps: Deps, deliver: Deliver): { stop: () => void } {
  let onTheRoad = false;
  const goRound = async (): Promise<void> => {
    if (onTheRoad) return;
    onTheRoad = true;
    try {
      await sendMails(deps, deliver);
    } catch (error) {
      logError('post', error);
    } finally {
      onTheRoad = false;
    }
  };
  const timer = setInterval(() => void goRound(), everySeconds * 1000);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
