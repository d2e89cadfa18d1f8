import type { Account } from '../domain/account.ts';
import type { Refused } from '../domain/outcome.ts';
import type { Deps } from './deps.ts';
import { whyNotPassword } from './password-rules.ts';

/** Why this person can't have this password: their own name and address, and where they work, are the first guesses. */
export function whyNotFor(
  { store, commonPasswords }: Deps,
  account: Account,
  password: string,
  email = store.accounts.emailOf(account.id) ?? '',
): Refused | undefined {
  return whyNotPassword(password, commonPasswords, [
    account.name,
    email.split('@')[0] ?? '',
    workplaceOf({ store }, account),
  ]);
}

function workplaceOf({ store }: Pick<Deps, 'store'>, account: Account): string {
  if (account.role === 'coordinator')
    return store.organisations.find(account.organisationId)?.name ?? '';
  if (account.role !== 'provider') return '';
  return store.providers.list().find(({ id }) => id === account.providerId)?.name ?? '';
}
