import type { Account } from '../domain/account.ts';
import type { Deps } from './deps.ts';
import { organisationIn } from './log-view.ts';

/** At which door somebody was turned away: the action they asked for, and how it ended. */
export interface TurnedAway {
  readonly action: string;
  readonly outcome: '401' | '403' | '404';
  readonly requestId: string;
}

/** Writes down that somebody who is signed in was turned away. */
export function noteTurnedAway(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  who: Account,
  knock: TurnedAway,
): void {
  const { id: accountId, role } = who;
  const organisationId = organisationIn(who);
  store.together((pen) =>
    pen.securityLog.add({
      ...knock,
      at: now(),
      accountId,
      role,
      organisationId,
      did: 'turned-away',
    }),
  );
}
