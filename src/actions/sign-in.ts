import type { Account } from '../domain/account.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { hashOfNobody, isPassword } from './passwords.ts';
import { hashSecret, newSecret, readAccessCode } from './secrets.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Staff work a day at most; a family's visit lasts an hour. Both end after a quarter of an hour without a click. */
const idle = 15 * minute;
const longest = {
  coordinator: 8 * hour,
  provider: 8 * hour,
  administrator: 8 * hour,
  'privacy-officer': 8 * hour,
  family: hour,
} as const;

/** Wrong tries make the next one wait: none for the first two, then 1, 2, 4 … seconds, at most five minutes. */
const mostWait = 300;

const wrong = refuse('wrong-sign-in', {
  nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het nog eens.',
  en: 'This e-mail address and password do not belong together. Check them and try again.',
});

const wrongInvitation = refuse('wrong-invitation', {
  nl: 'De link of de code klopt niet, of ze zijn verlopen. Bel uw contactpersoon voor een nieuwe.',
  en: 'The link or the code is not right, or they have ended. Call your contact person for new ones.',
});

export interface SignedIn {
  readonly account: Account;
  /** Goes into the cookie; only its hash is kept. */
  readonly token: string;
}

/** A coordinator or provider signs in with address and password. */
export async function signIn(
  deps: Deps,
  { email, password }: { email: string; password: string },
): Promise<Outcome<SignedIn>> {
  const address = email.trim().toLowerCase();
  const who = hashSecret(`account ${address}`);
  const wait = waitFor(deps, who);
  if (wait !== undefined) return wait;
  tried(deps, who);
  const known = deps.store.accounts.findCredentials(address);
  const right = await isPassword(password, known?.passwordHash ?? hashOfNobody);
  const account = right && known !== undefined ? deps.store.accounts.find(known.id) : undefined;
  if (account === undefined) return wrong;
  return done(open(deps, account, who));
}

/** A youth, parent or guardian comes in with the secret of their link and the code they were given separately. */
export async function enterByInvitation(
  deps: Deps,
  { secret, code }: { secret: string; code: string },
): Promise<Outcome<SignedIn>> {
  const secretHash = hashSecret(secret.replaceAll(/\s/g, ''));
  const who = hashSecret(`invitation ${secretHash}`);
  const wait = waitFor(deps, who);
  if (wait !== undefined) return wait;
  tried(deps, who);
  const invitation = deps.store.invitations.findBySecret(secretHash, deps.now());
  const right = await isPassword(readAccessCode(code), invitation?.codeHash ?? hashOfNobody);
  const account =
    right && invitation !== undefined ? deps.store.accounts.find(invitation.accountId) : undefined;
  if (account === undefined) return wrongInvitation;
  return done(open(deps, account, who));
}

/** The session of this token, if it still runs. That somebody is here is written down once a minute. */
export function visitSession({ store, now }: Pick<Deps, 'store' | 'now'>, token: string) {
  const at = now();
  const session = store.sessions.find(hashSecret(token), at, new Date(at.getTime() - idle));
  if (session !== undefined && at.getTime() - Date.parse(session.lastSeenAt) > minute) {
    store.together((pen) => pen.sessions.touch(session.tokenHash, at));
  }
  return session;
}

export function signOut({ store }: Pick<Deps, 'store'>, token: string): void {
  store.together((pen) => pen.sessions.end(hashSecret(token)));
}

function open(deps: Deps, account: Account, who: string): SignedIn {
  const { store, now } = deps;
  const token = newSecret();
  const at = now();
  store.together((pen) => {
    pen.sessions.tidy(at);
    pen.sessions.forgive(who);
    pen.sessions.add({
      tokenHash: hashSecret(token),
      accountId: account.id,
      formSecret: newSecret(),
      startedAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      endsAt: new Date(at.getTime() + longest[account.role]).toISOString(),
    });
    pen.journal.add(account, at, { did: 'signed-in', subject: account.role });
  });
  return { account, token };
}

/** Counted before it is checked, so that many tries at once don't slip through together; being right forgives it. */
function tried({ store, now }: Deps, who: string): void {
  const at = now();
  store.together((pen) => {
    pen.sessions.forgetFailures(new Date(at.getTime() - 24 * hour));
    pen.sessions.addFailure(who, at);
  });
}

function waitFor({ store, now }: Deps, who: string): Refused | undefined {
  const at = now().getTime();
  const failures = store.sessions.listFailures(who, new Date(at - 24 * hour));
  const last = failures[0];
  if (last === undefined || failures.length < 3) return undefined;
  const seconds = Math.min(mostWait, 2 ** (failures.length - 3));
  const left = Math.ceil((Date.parse(last) + seconds * 1000 - at) / 1000);
  if (left <= 0) return undefined;
  return refuse('wait', {
    nl: `Te vaak geprobeerd. Wacht ${left} seconden en probeer het dan nog eens.`,
    en: `Tried too often. Wait ${left} seconds and then try again.`,
  });
}
