import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { Actor } from '../store/journal.ts';
import type { Deps } from './deps.ts';

/** Whose youths somebody brings in; who runs the machine brings in those of the first organisation. */
export function organisationOf(
  { store }: Pick<Deps, 'store'>,
  who: AccountOf<'coordinator'> | Extract<Actor, { id: 'system' }>,
): Id {
  if ('organisationId' in who) return who.organisationId;
  const [first] = store.organisations.list();
  if (first === undefined) throw new Error('There is no organisation');
  return first.id;
}
