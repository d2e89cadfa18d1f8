import type { Account } from '../domain/account.ts';
import type { Deps } from './deps.ts';
import type { Pens } from '../store/index.ts';
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

/** Where somebody typed what is not right: never what they typed, nor from where. */
export interface FailedSignIn {
  readonly action: 'sign-in' | 'second-factor' | 'redeem-invitation';
  /** Whose account was tried, when there is one: an id. */
  readonly account: Account | undefined;
}

/** A guess leaves a line behind too, so that many of them can be seen. */
export function noteFailedSignIn(
  { now }: Pick<Deps, 'now'>,
  pen: Pens,
  { action, account }: FailedSignIn,
): void {
  pen.securityLog.add({
    at: now(),
    accountId: account?.id ?? null,
    role: account?.role ?? 'anonymous',
    organisationId: account === undefined ? null : organisationIn(account),
    did: 'sign-in-failed',
    action,
    outcome: 'wrong',
    requestId: null,
  });
}
