import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Language } from '../domain/text.ts';
import type { Pens } from '../store/index.ts';
import type { Id } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { whyNotFor } from './password-for.ts';
import { hashOfNobody, hashPassword, isPassword, refuseWhenBusy } from './passwords.ts';
import { type Here, type SignedIn, proveSession } from './sessions.ts';
import { countTry, waitBefore } from './slow-down.ts';

const wrongPassword = refuse('wrong-password', {
  nl: 'Uw huidige wachtwoord klopt niet.',
  en: 'Your present password is not right.',
});

/** Whoever is in chooses another one; everywhere else they are out. */
export async function changePassword(
  deps: Deps,
  asked: { here: Here; current: string; next: string; place: string; lang: Language },
): Promise<Outcome<SignedIn>> {
  const { store, now } = deps;
  const { here, current, next, place, lang } = asked;
  const { account } = here;
  const weak = whyNotFor(deps, account, next);
  if (weak !== undefined) return weak;
  const email = store.accounts.emailOf(account.id) ?? '';
  const guess = { at: `account ${email}`, place, accountId: account.id };
  const wait = waitBefore(deps, guess);
  if (wait !== undefined) return wait;
  refuseWhenBusy();
  const tried = countTry(deps, guess);
  const known = store.accounts.findCredentials(email)?.passwordHash ?? hashOfNobody;
  if (!(await isPassword(current, known))) return wrongPassword;
  tried.wasRight();
  const passwordHash = await hashPassword(next);
  return store.together((pen) => {
    pen.passwords.change({ accountId: account.id, passwordHash, because: 'change' }, now());
    pen.journal.add(account, now(), { did: 'password-changed', subject: account.role });
    pen.sessions.endAllOf(account.id);
    tellChanged(deps, pen, account.id, lang);
    return done(proveSession(deps, here));
  });
}

/** So that whoever did not do it finds out. */
export function tellChanged(
  { store, now, newId }: Deps,
  pen: Pens,
  accountId: Id,
  lang: Language,
): void {
  const to = store.accounts.emailOf(accountId);
  if (to === null) return;
  pen.outbox.add({ id: newId(), to, kind: 'password-changed', lang, sealedSecret: null }, now());
}
