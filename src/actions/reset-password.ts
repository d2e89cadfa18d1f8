import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Language } from '../domain/text.ts';
import { tellChanged } from './change-password.ts';
import type { Deps } from './deps.ts';
import { whyNotFor } from './password-for.ts';
import { hashPassword, refuseWhenBusy } from './passwords.ts';
import { hashSecret, newSecret } from './secrets.ts';

const hour = 3_600_000;
const mostAnHour = 3;

const ended = refuse('reset-ended', {
  nl: 'Deze link werkt niet meer. Hij werkt één keer, en één uur lang. Vraag hieronder een nieuwe.',
  en: 'This link works no more. It works once, for one hour. Ask for a new one below.',
});

/**
 * A link by mail to choose a new password. Known or not, the same is written and the same is said, so that nobody can
 * find out who has an account here. Nobody gets more than a few of these mails.
 */
export function askReset(
  { store, now, newId, seal }: Deps,
  { email, lang }: { email: string; lang: Language },
): void {
  const address = email.trim().toLowerCase();
  const who = hashSecret(`reset ${address}`);
  const at = now();
  const secret = newSecret();
  const sealedSecret = seal.close(secret);
  const endsAt = new Date(at.getTime() + hour).toISOString();
  store.together((pen) => {
    const asked = store.passwords.resetsAsked(who, new Date(at.getTime() - hour));
    const known = store.accounts.findCredentials(address);
    const accountId = asked < mostAnHour ? (known?.id ?? null) : null;
    pen.passwords.addReset(
      { id: newId(), who, accountId, tokenHash: hashSecret(secret), endsAt },
      at,
    );
    if (accountId !== null) {
      pen.outbox.add({ id: newId(), to: address, kind: 'reset', lang, sealedSecret }, at);
    }
  });
}

/** The link and a new password: everybody who was in with the old one is out. The second factor stays what it was. */
export async function redeemReset(
  deps: Deps,
  { secret, password, lang }: { secret: string; password: string; lang: Language },
): Promise<Outcome> {
  const { store, now } = deps;
  const tokenHash = hashSecret(secret.replaceAll(/\s/g, ''));
  const accountId = store.passwords.findReset(tokenHash, now())?.accountId;
  const account = accountId && store.accounts.find(accountId);
  if (!account) return ended;
  const weak = whyNotFor(deps, account, password);
  if (weak !== undefined) return weak;
  refuseWhenBusy();
  const passwordHash = await hashPassword(password);
  return store.together((pen) => {
    const reset = store.passwords.findReset(tokenHash, now());
    if (reset === undefined) return ended;
    pen.passwords.useReset(reset.id, now());
    pen.passwords.change({ accountId: account.id, passwordHash, because: 'reset' }, now());
    pen.sessions.endAllOf(account.id);
    pen.journal.add(account, now(), { did: 'password-changed', subject: account.role });
    tellChanged(deps, pen, account.id, lang);
    return done(undefined);
  });
}
