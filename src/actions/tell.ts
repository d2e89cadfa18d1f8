import type { Account, AccountOf } from '../domain/account.ts';
import { dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import type { Proposal } from '../domain/proposal.ts';
import { startOf } from '../domain/retention.ts';
import type { Pens } from '../store/index.ts';
import type { Deps } from './deps.ts';
import { familyShut } from './family/access.ts';

/** A meeting puts ten proposals to one house: that is one mail. */
const notAgainFor = 60 * 60_000;

type Hand = Pick<Deps, 'store' | 'now' | 'newId'>;

/** Something waits for whoever works at this provider. What it is they see after signing in. */
export function tellProvider(deps: Hand, pen: Pens, { providerId }: Pick<Proposal, 'providerId'>) {
  tell(deps, pen, deps.store.users.listAddressesOf('provider', providerId));
}

/** What was decided before is no longer so: for whoever works at this provider, and for the family. */
export function tellOfChange(
  deps: Hand,
  pen: Pens,
  { providerId, youthId }: Pick<Proposal, 'providerId' | 'youthId'>,
): void {
  const { users } = deps.store;
  const to = [...users.listAddressesOf('provider', providerId), ...addressesOf(deps, youthId)];
  tell(deps, pen, to, { kind: 'something-changed' });
}

/** Something waits for whoever put this to people, or when they have left, for their colleagues. */
export function tellCoordinator(deps: Hand, pen: Pens, { id, youthId }: Proposal): void {
  const to = deps.store.users.addressOfWhoPut(id);
  if (to === null) tellKeepers(deps, pen, youthId);
  else tell(deps, pen, [to]);
}

/** Something waits for the coordinators of the organisation that keeps this youth. */
export function tellKeepers(deps: Hand, pen: Pens, youthId: Id): void {
  const organisationId = deps.store.youths.find(youthId)?.organisationId;
  if (organisationId !== undefined) tellOrganisation(deps, pen, organisationId);
}

/** Something waits for the coordinators of an organisation: a dossier that is handed over. */
export function tellOrganisation(deps: Hand, pen: Pens, organisationId: Id): void {
  tell(deps, pen, deps.store.users.listAddressesOf('coordinator', organisationId));
}

/** What only a second person may say yes to waits for everybody in this role but who asked for it. */
export function tellSecond(
  deps: Hand,
  pen: Pens,
  { id, role }: Pick<Account, 'id' | 'role'>,
): void {
  const { accounts } = deps.store;
  const own = accounts.emailOf(id);
  const others = accounts.listAddresses(role).filter((address) => address !== own);
  tell(deps, pen, others);
}

/** A request for erasure waits for who watches over privacy; where nobody does, for the administrators. */
export function tellWhoErases(deps: Hand, pen: Pens): void {
  const { accounts } = deps.store;
  const officers = accounts.listAddresses('privacy-officer');
  tell(deps, pen, officers.length > 0 ? officers : accounts.listAddresses('administrator'));
}

/** Something waits for the people of a family who may look along today, as far as they have an address. */
export function tellFamily(
  deps: Hand,
  pen: Pens,
  { youthId }: Pick<AccountOf<'family'>, 'youthId'>,
): void {
  tell(deps, pen, addressesOf(deps, youthId));
}

/** Who of a family may look along today, as far as they have an address. */
export const addressesOf = (deps: Pick<Hand, 'store' | 'now'>, youthId: Id): string[] =>
  deps.store.families
    .listOfYouth(youthId)
    .filter(({ accountId }) => familyShut(deps, { id: accountId, youthId }) === undefined)
    .map(({ email }) => email)
    .filter((email) => email !== '');

/** Reminders of a night: who heard already today that something waits is not told again. Says how many were told. */
export const tellToday = (deps: Hand, pen: Pens, addresses: readonly string[]): number =>
  tell(deps, pen, addresses, { since: startOf(dayOf(deps.now())) });

/** The language of who did it says nothing about who reads it: this mail speaks both. */
function tell(
  { store, now, newId }: Hand,
  pen: Pens,
  addresses: readonly string[],
  {
    kind = 'something-waits',
    since = new Date(now().getTime() - notAgainFor),
  }: { kind?: 'something-waits' | 'something-changed'; since?: Date } = {},
): number {
  let told = 0;
  for (const to of new Set(addresses)) {
    if (store.outbox.hasSince(to, kind, since)) continue;
    pen.outbox.add({ id: newId(), to, kind, lang: 'nl', sealedSecret: null }, now());
    told += 1;
  }
  return told;
}
