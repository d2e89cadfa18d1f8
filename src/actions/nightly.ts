import { dayOf } from '../domain/calendar-day.ts';
import type { Head } from '../store/log-chain.ts';
import { eraseApproved } from './ask-erasure.ts';
import type { Deps } from './deps.ts';
import { remind } from './remind.ts';
import { retain } from './retain.ts';
import { sendHead } from './send-head.ts';
import { askStillFree } from './still-free/ask.ts';

type NightWatch = Pick<Deps, 'store' | 'now' | 'newId' | 'seal'>;

/**
 * Once a day: what was approved is erased, what was kept for its time goes, providers are asked about places that
 * nobody confirmed, who should look today is told, and the log's head leaves the house.
 */
export function nightly(deps: NightWatch): { gone: Readonly<Record<string, number>>; head: Head } {
  eraseApproved(deps);
  const gone = retain(deps);
  askStillFree(deps);
  remind(deps);
  return { gone, head: sendHead(deps) };
}

/** The same, unless today's head is there already: asked often, done once. */
export function nightlyOnce(deps: NightWatch): void {
  const today = dayOf(deps.now());
  if (deps.store.logChain.hasHead(today)) return;
  nightly(deps);
}
