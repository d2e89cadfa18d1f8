import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { organisationOf } from './organisation-of.ts';
import { whyNotFor } from './password-for.ts';
import { hashPassword } from './passwords.ts';

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
  const account = accountOf(deps, asked.account);
  const refused = refusedAddress(deps, email) ?? whyNotFor(deps, account, asked.password, email);
  if (refused !== undefined) return refused;
  const passwordHash = await hashPassword(asked.password);
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

export function refusedAddress({ store }: Pick<Deps, 'store'>, email: string): Refused | undefined {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return notAnAddress;
  return store.accounts.isTaken(email) ? taken : undefined;
}

/** A coordinator of whom nothing else is said works for the first organisation. */
export function accountOf(deps: Deps, asked: NewStaff): Account {
  const id = deps.newId();
  if (asked.role !== 'coordinator') return { id, ...asked };
  const first = organisationOf(deps, { id: 'system', role: 'system' });
  return { id, organisationId: first, ...asked };
}
