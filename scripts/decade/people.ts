import type { Deps } from '../../src/actions/deps.ts';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { type AccountOf, type Role } from '../../src/domain/account.ts';
import type { Id } from '../../src/domain/ids.ts';
import { settled } from '../demo/settled.ts';
import type { Person } from '../pages/people.ts';

/** One of each role, where there is work today: their pages are measured. */
export async function peopleOfDecade(office: Deps): Promise<Person[]> {
  const { store } = office;
  const coordinator = coordinatorOf(office);
  const put = store.proposals
    .listOpenForOrganisation(coordinator.organisationId)
    .find(({ consultedAt }) => consultedAt !== null);
  if (put === undefined) throw new Error('Nothing was put to people');
  const facts = { authority: 'yes', ground: 'verzonnen', addressShown: false, email: '' } as const;
  const parent = { youthId: put.youthId, name: 'Verzonnen ouder', relation: 'parent', agreed: true } as const; // prettier-ignore
  const { accountId } = settled(await inviteFamily(office, coordinator, { ...parent, ...facts }));
  const staff = (role: Role, isHere: (providerId: Id | null) => boolean = () => true) => {
    const user = store.users.listStaff().find((one) => one.role === role && isHere(one.providerId));
    return person(role, found(user && store.accounts.find(user.id)));
  };
  return [
    person('coordinator', coordinator),
    staff('provider', (id) => id === put.providerId),
    person('family', found(store.accounts.find(accountId))),
    staff('administrator'),
    staff('privacy-officer'),
  ];
}

/** Somebody of an organisation: of the first one, which has put some proposals to people, unless told otherwise. */
export function coordinatorOf({ store }: Deps, of = 'REGIO-0'): AccountOf<'coordinator'> {
  const first = store.organisations.list().find(({ code }) => code === of);
  const user = store.users
    .listStaff()
    .find(({ role, organisationId }) => role === 'coordinator' && organisationId === first?.id);
  const account = user && store.accounts.find(user.id);
  if (account?.role !== 'coordinator') throw new Error('There is no coordinator');
  return account;
}

/** Somebody who works at this provider. */
export function providerOf({ store }: Deps, providerId: Id): AccountOf<'provider'> {
  const user = store.users.listStaff().find((one) => one.providerId === providerId);
  const account = user && store.accounts.find(user.id);
  if (account?.role !== 'provider') throw new Error('Nobody works there');
  return account;
}

const person = (name: string, account: NonNullable<Person['account']>): Person => ({
  name,
  account,
  shown: 'fresh',
  starts: ['/', `/${account.role}`, '/account', '/account/presence'],
});

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('Somebody of each role is needed');
  return thing;
}
