import type { Account } from '../domain/account.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Language } from '../domain/text.ts';
import type { Actor } from '../store/journal.ts';
import type { Pens } from '../store/index.ts';
import { type NewStaff, accountOf, refusedAddress } from './add-staff.ts';
import type { Deps } from './deps.ts';
import { whyNotFor } from './password-for.ts';
import { hashPassword, refuseWhenBusy } from './passwords.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { type SignedIn, openSession } from './sessions.ts';

const lasts = 24 * 3_600_000;

const ended = refuse('activation-ended', {
  nl: 'Deze link werkt niet meer. Hij werkt één keer, en één dag lang. Vraag uw beheerder om een nieuwe.',
  en: 'This link works no more. It works once, for one day. Ask your administrator for a new one.',
});

/** Somebody of the staff gets an account and a link to begin with. Nobody else ever knows or chooses the password. */
export function inviteStaff(
  deps: Deps,
  who: Actor,
  asked: { email: string; lang: Language; account: NewStaff },
): Outcome<Account> {
  const { store, now } = deps;
  const email = asked.email.trim().toLowerCase();
  return store.together((pen) => {
    const refused = refusedAddress(deps, email);
    if (refused !== undefined) return refused;
    const account = accountOf(deps, asked.account);
    pen.accounts.add(account, { email, passwordHash: null }, { by: who.id, at: now() });
    pen.journal.add(who, now(), { did: 'account-made', subject: account.role });
    sendActivation(deps, pen, who, { account, email, lang: asked.lang });
    return done(account);
  });
}

/** Once more for who let the day go by; the older link stops working. */
export function inviteAgain(deps: Deps, who: Actor, account: Account, lang: Language): void {
  const email = deps.store.accounts.emailOf(account.id);
  if (email === null) return;
  deps.store.together((pen) => sendActivation(deps, pen, who, { account, email, lang }));
}

/** Whoever holds the link chooses a password, and goes on to the second factor. */
export async function redeemActivation(
  deps: Deps,
  { secret, password }: { secret: string; password: string },
): Promise<Outcome<SignedIn>> {
  const { store, now } = deps;
  const tokenHash = hashSecret(secret.replaceAll(/\s/g, ''));
  const accountId = store.activations.find(tokenHash, now())?.accountId;
  const account = accountId && store.accounts.find(accountId);
  if (!account) return ended;
  const weak = whyNotFor(deps, account, password);
  if (weak !== undefined) return weak;
  refuseWhenBusy();
  const passwordHash = await hashPassword(password);
  return store.together((pen) => {
    // Meanwhile it may have been used by somebody else.
    const activation = store.activations.find(tokenHash, now());
    if (activation === undefined) return ended;
    pen.activations.use(activation.id, now());
    pen.passwords.change({ accountId: account.id, passwordHash, because: 'activation' }, now());
    pen.sessions.endAllOf(account.id);
    pen.journal.add(account, now(), { did: 'account-activated', subject: account.role });
    return done(openSession(deps, account));
  });
}

function sendActivation(
  { now, newId, seal }: Deps,
  pen: Pens,
  who: Actor,
  { account, email, lang }: { account: Account; email: string; lang: Language },
): void {
  const at = now();
  const secret = newSecret();
  const endsAt = new Date(at.getTime() + lasts).toISOString();
  const link = { id: newId(), accountId: account.id, tokenHash: hashSecret(secret), endsAt };
  pen.activations.add(link, { by: who.id, at });
  const sealedSecret = seal.close(secret);
  pen.outbox.add({ id: newId(), to: email, kind: 'activation', lang, sealedSecret }, at);
}
