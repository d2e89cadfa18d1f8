import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { noteFailedSignIn } from './note-knock.ts';
import { hashOfNobody, isPassword, refuseWhenBusy } from './passwords.ts';
import { type SignedIn, openSession } from './sessions.ts';
import { countTry, waitBefore } from './slow-down.ts';

const wrong = refuse('wrong-sign-in', {
  nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het nog eens.',
  en: 'This e-mail address and password do not belong together. Check them and try again.',
});

/** Staff come as far as the second factor with address and password. */
export async function signIn(
  deps: Deps,
  { email, password, place }: { email: string; password: string; place: string },
): Promise<Outcome<SignedIn>> {
  const address = email.trim().toLowerCase();
  const known = deps.store.accounts.findCredentials(address);
  const asked = { at: `account ${address}`, place, accountId: known?.id };
  const wait = waitBefore(deps, asked);
  if (wait !== undefined) return wait;
  refuseWhenBusy();
  const tried = countTry(deps, asked);
  const right = await isPassword(password, known?.passwordHash ?? hashOfNobody);
  // Looked up for nobody too: it takes as long.
  const tries = deps.store.accounts.find(known?.id ?? '');
  const account = right ? tries : undefined;
  if (account === undefined) {
    deps.store.together((pen) =>
      noteFailedSignIn(deps, pen, { action: 'sign-in', account: tries }),
    );
    return wrong;
  }
  tried.wasRight();
  return done(openSession(deps, account));
}
