import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { Actor } from '../store/journal.ts';
import type { Deps } from './deps.ts';

/** Who brings people in: a coordinator, or whoever runs the machine, for an organisation they may name. */
export type Importer =
  AccountOf<'coordinator'> | (Extract<Actor, { id: 'system' }> & { readonly organisationId?: Id });

/** Whose youths somebody brings in; without any other word those of the first organisation. */
export function organisationOf({ store }: Pick<Deps, 'store'>, who: Importer): Id {
  if (who.organisationId !== undefined) return who.organisationId;
  const first = store.organisations.findFirst();
  if (first === undefined) throw new Error('There is no organisation');
  return first.id;
}
