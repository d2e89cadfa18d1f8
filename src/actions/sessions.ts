import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { Session } from '../store/sessions.ts';
import type { Deps } from './deps.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { fresh, halfway, inTime, longest, minute, most, runs, since } from './session-times.ts';

export interface SignedIn {
  readonly account: Account;
  /** Goes into the cookie; only its hash is kept. */
  readonly token: string;
}

/** Somebody's session, as far as it goes. */
export interface Here {
  readonly account: Account;
  readonly session: Session;
  /** Both proofs were given, or the one that a family has. */
  readonly isIn: boolean;
  readonly isFresh: boolean;
}

const whatIsHeld = new Set(['role', 'organisationId', 'providerId', 'youthId']);

/** Who gets another role, or works elsewhere, begins anew. */
export const heldAs = (account: Account): string =>
  Object.entries(account)
    .filter(([key]) => whatIsHeld.has(key))
    .map(([, value]) => value)
    .sort()
    .join(' ');

/** For whoever has shown a first proof: a family is in with it, staff still have to show the second. */
export function openSession(deps: Deps, account: Account): SignedIn {
  const { store, now } = deps;
  const at = now();
  const isFamily = account.role === 'family';
  const token = newSecret();
  store.together((pen) => {
    pen.sessions.tidy(at);
    makeRoom(deps, account.id, 'first proof', isFamily ? most.family : most.staff);
    pen.sessions.add({
      tokenHash: hashSecret(token),
      accountId: account.id,
      formSecret: newSecret(),
      startedAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      endsAt: inTime(at, isFamily ? longest.family : halfway),
      factorAt: null,
      steppedUpAt: null,
      heldAs: heldAs(account),
    });
    if (isFamily) pen.journal.add(account, at, { did: 'signed-in', subject: account.role });
  });
  return { account, token };
}

/** The same session under a new name, after the second factor was shown. Its end does not move on. */
export function proveSession(
  deps: Deps,
  { account, session }: Here,
  { isFresh } = { isFresh: true },
): SignedIn {
  const { store, now } = deps;
  const at = now();
  const token = newSecret();
  store.together((pen) => {
    pen.sessions.end(session.tokenHash);
    if (session.factorAt === null) {
      makeRoom(deps, account.id, 'both proofs', most.staff);
      pen.journal.add(account, at, { did: 'signed-in', subject: account.role });
    }
    pen.sessions.add({
      ...session,
      tokenHash: hashSecret(token),
      formSecret: newSecret(),
      lastSeenAt: at.toISOString(),
      endsAt:
        session.factorAt === null
          ? inTime(new Date(session.startedAt), longest.staff)
          : session.endsAt,
      factorAt: session.factorAt ?? at.toISOString(),
      steppedUpAt: isFresh ? at.toISOString() : session.steppedUpAt,
    });
  });
  return { account, token };
}

/** The session of this token, if it still runs. That somebody is here is written down once a minute. */
export function visitSession(deps: Deps, token: string): Here | undefined {
  const { store, now } = deps;
  const at = now();
  const tokenHash = hashSecret(token);
  const session = store.sessions.find(tokenHash, new Date(0), new Date(0));
  if (session === undefined) return undefined;
  const account = store.accounts.find(session.accountId);
  if (account === undefined || !runs(session, at) || session.heldAs !== heldAs(account)) {
    store.together((pen) => pen.sessions.end(tokenHash));
    return undefined;
  }
  if (at.getTime() - Date.parse(session.lastSeenAt) > minute) {
    store.together((pen) => pen.sessions.touch(tokenHash, at));
  }
  return {
    account,
    session,
    isIn: account.role === 'family' || session.factorAt !== null,
    isFresh: since(session.steppedUpAt, at) < fresh,
  };
}

export function signOut({ store }: Pick<Deps, 'store'>, token: string): void {
  store.together((pen) => pen.sessions.end(hashSecret(token)));
}

/** The oldest give way. Whoever only knows a password pushes nobody out who is in. */
function makeRoom(
  { store }: Deps,
  accountId: Id,
  shown: 'first proof' | 'both proofs',
  mostAtOnce: number,
): void {
  const open = store.sessions
    .listOf(accountId, new Date(0), new Date(0))
    .filter(({ factorAt }) => (factorAt === null) === (shown === 'first proof'));
  store.together((pen) => {
    for (const { tokenHash } of open.slice(mostAtOnce - 1)) pen.sessions.end(tokenHash);
  });
}
