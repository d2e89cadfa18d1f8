import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { Session } from '../store/sessions.ts';
import type { Deps } from './deps.ts';
import { idle, runs } from './session-times.ts';

/** What somebody has open, newest first. */
export function ownSessions({ store, now }: Deps, accountId: Id): Session[] {
  const at = now();
  const listed = store.sessions.listOf(accountId, at, new Date(at.getTime() - idle));
  return listed.filter((session) => runs(session, at));
}

/** One of somebody's own, on another machine perhaps. */
export function endOwnSession({ store, now }: Deps, account: Account, tokenHash: string): void {
  store.together((pen) => {
    pen.sessions.end(tokenHash);
    pen.journal.add(account, now(), { did: 'session-ended', subject: account.role });
  });
}

/** Everywhere at once. */
export function endEverywhere({ store, now }: Deps, account: Account): void {
  store.together((pen) => {
    pen.sessions.endAllOf(account.id);
    pen.journal.add(account, now(), { did: 'session-ended', subject: account.role });
  });
}
