import type { Account } from '../domain/account.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Language } from '../domain/text.ts';
import type { Deps } from './deps.ts';
import { type SignedIn, openSession, proveSession, visitSession } from './sessions.ts';

/** Who somebody is, as their organisation's own sign-in service says it. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the service itself knows that it is theirs. */
  readonly verifiedEmail: string | undefined;
  /** The service has seen a second factor. */
  readonly hasSecondFactor: boolean;
  /** It was seen a moment ago, not at the beginning of the day. */
  readonly isFresh: boolean;
}

/** Whom the service speaks for: an organisation or provider by its code, or addresses of these domains. */
export interface SpeaksFor {
  readonly organisation: string | undefined;
  readonly domains: readonly string[];
}

const noAccount = refuse('no-account', {
  nl: 'U bent bekend bij uw organisatie, maar hier is voor u geen account. Vraag uw beheerder er een te maken met hetzelfde e-mailadres.',
  en: 'Your organisation knows you, but there is no account for you here. Ask your administrator to make one with the same e-mail address.',
});

/**
 * Nobody makes an account by coming in: there must be one with this address. At the first time it is linked to the
 * person at the service, and from then on the address does not matter any more. A second factor that the service has
 * seen counts; without it ours is asked.
 */
export function enterBySignOn(
  deps: Deps,
  { identity, speaksFor, lang }: { identity: Identity; speaksFor: SpeaksFor; lang: Language },
): Outcome<SignedIn> {
  const { store } = deps;
  return store.together(() => {
    const account = linkedAccount(deps, identity) ?? linkNow(deps, { identity, speaksFor, lang });
    if (account === undefined || !isSpokenFor(deps, account, speaksFor)) return noAccount;
    const half = openSession(deps, account);
    const here = visitSession(deps, half.token);
    if (here === undefined || !identity.hasSecondFactor) return done(half);
    return done(proveSession(deps, here, { isFresh: identity.isFresh }));
  });
}

function linkedAccount({ store }: Deps, { issuer, subject }: Identity): Account | undefined {
  const accountId = store.signOn.findAccount(issuer, subject);
  return accountId === undefined ? undefined : store.accounts.find(accountId);
}

function linkNow(
  deps: Deps,
  { identity, speaksFor, lang }: { identity: Identity; speaksFor: SpeaksFor; lang: Language },
): Account | undefined {
  const { store, now, newId } = deps;
  const { issuer, subject, verifiedEmail: to } = identity;
  if (to === undefined || store.signOn.findAccount(issuer, subject) !== undefined) return undefined;
  const known = store.accounts.findCredentials(to);
  const account = known && store.accounts.find(known.id);
  if (account === undefined || account.role === 'family') return undefined;
  if (!isSpokenFor(deps, account, speaksFor) || store.signOn.isLinked(issuer, account.id))
    return undefined;
  store.together((pen) => {
    pen.signOn.link({ issuer, subject, accountId: account.id }, now());
    pen.journal.add(account, now(), { did: 'sign-on-linked', subject: account.role });
    pen.outbox.add({ id: newId(), to, kind: 'single-sign-on', lang, sealedSecret: null }, now());
  });
  return account;
}

/** A service of one organisation says nothing about the people of another. */
function isSpokenFor(
  { store }: Deps,
  account: Account,
  { organisation, domains }: SpeaksFor,
): boolean {
  const email = store.accounts.emailOf(account.id) ?? '';
  const isInDomain = domains.length === 0 || domains.includes(email.split('@').at(-1) ?? '');
  return isInDomain && (organisation === undefined || codeOf({ store }, account) === organisation);
}

function codeOf({ store }: Pick<Deps, 'store'>, account: Account): string | undefined {
  if (account.role === 'coordinator') return store.organisations.find(account.organisationId)?.code;
  if (account.role !== 'provider') return undefined;
  return store.providers.list().find(({ id }) => id === account.providerId)?.code;
}
