import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { organisationOf } from './organisation-of.ts';
import { hashPassword } from './passwords.ts';

const shortest = 12;

const tooShort = refuse('password-too-short', {
  nl: `Kies een wachtwoord van minstens ${shortest} tekens.`,
  en: `Choose a password of at least ${shortest} characters.`,
});

const notAnAddress = refuse('not-an-address', {
  nl: 'Dit is geen e-mailadres.',
  en: 'This is not an e-mail address.',
});

const taken = refuse('address-taken', {
  nl: 'Er is al een account met dit e-mailadres.',
  en: 'There is an account with this e-mail address already.',
});

export type NewStaff =
  | { role: 'coordinator'; name: string; organisationId?: Id }
  | { role: 'provider'; name: string; providerId: Id }
  | { role: 'administrator' | 'privacy-officer'; name: string };

/** Sets up somebody who works with the tool: done by who runs the machine, not over the web. */
export async function addStaff(
  deps: Deps,
  asked: { email: string; password: string; account: NewStaff },
): Promise<Outcome<Account>> {
  const email = asked.email.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return notAnAddress;
  if (asked.password.length < shortest) return tooShort;
  const passwordHash = await hashPassword(asked.password);
  const account = accountOf(deps, asked.account);
  return deps.store.together((pen) => {
    if (deps.store.accounts.findCredentials(email) !== undefined) return taken;
    pen.accounts.add(account, { email, passwordHash }, { by: 'system', at: deps.now() });
    pen.journal.add({ id: 'system', role: 'system' }, deps.now(), {
      did: 'account-made',
      subject: account.role,
    });
    return done(account);
  });
}

/** A coordinator of whom nothing else is said works for the first organisation. */
function accountOf(deps: Deps, asked: NewStaff): Account {
  const id = deps.newId();
  if (asked.role !== 'coordinator') return { id, ...asked };
  const first = organisationOf(deps, { id: 'system', role: 'system' });
  return { id, organisationId: first, ...asked };
}
