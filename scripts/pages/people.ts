import { addStaff } from '../../src/actions/add-staff.ts';
import type { Deps } from '../../src/actions/deps.ts';
import type { Account } from '../../src/domain/account.ts';
import { invite } from '../demo/people.ts';
import { settled } from '../demo/settled.ts';
import { sessionOf } from '../../test/web/visitor.ts';

/** Somebody who looks around, and how far they showed who they are. */
export interface Person {
  readonly name: string;
  readonly account: Account | undefined;
  readonly shown: 'fresh' | 'in' | 'half';
  /** Where they look first: pages that no link leads to, for who stands there. */
  readonly starts: readonly string[];
  /** Looks around only as the office opens. */
  readonly isNew?: true;
}

/** Everybody: each role, and whoever stands halfway through a door. */
export async function peopleIn(office: Deps): Promise<Person[]> {
  const { store } = office;
  const staff = (email: string): Account => {
    const user = store.users.listStaff().find((one) => one.email === email);
    return known(user && store.accounts.find(user.id), email);
  };
  const family = (code: string): Account => {
    const youth = known(store.youths.findByCode(code), code);
    const [first] = store.accounts.listFamily(youth.id);
    return known(first && store.accounts.find(first.id), code);
  };
  const person = (
    name: string,
    account: Account | undefined,
    more: Partial<Person> = {},
  ): Person => ({
    name,
    account,
    shown: 'fresh',
    starts:
      account === undefined ? ['/'] : ['/', `/${account.role}`, '/account', '/account/presence'],
    ...more,
  });
  const coordinator = staff('coco@voorbeeld.test');
  if (coordinator.role === 'coordinator')
    await invite(office, coordinator, 'J-14', { name: 'Verzonnen vader', relation: 'parent' });
  const withoutPhone = settled(
    await addStaff(office, {
      email: 'nieuw@voorbeeld.test',
      password: 'niets-hiervan-is-echt',
      account: { role: 'administrator', name: 'Noor Nieuw' },
    }),
  );
  return [
    person('public', undefined),
    person('coordinator', coordinator),
    person('coordinator, not stepped up', coordinator, { shown: 'in' }),
    person('coordinator next door', staff('nora@voorbeeld.test')),
    person('provider', staff('p-02@voorbeeld.test')),
    person('provider with answers', staff('p-04@voorbeeld.test')),
    // The first thing a family is asked is what they wish; after that comes their first page.
    person('parent, first time', family('J-01'), { isNew: true }),
    person('youth, first time', family('J-15'), { isNew: true }),
    person('parent', family('J-01')),
    person('youth', family('J-15')),
    person('parent, after the start', family('J-14')),
    person('administrator', staff('bea@voorbeeld.test')),
    person('privacy officer', staff('toos@voorbeeld.test')),
    person('before the second factor', coordinator, { shown: 'half', starts: ['/second-factor'] }),
    person('without a second factor', withoutPhone, {
      shown: 'half',
      starts: ['/second-factor/new'],
    }),
  ];
}

/** One of them, by name. */
export function called({ people }: { readonly people: readonly Person[] }, name: string): Person {
  return known(
    people.find((one) => one.name === name),
    name,
  );
}

/** What their browser sends along. */
export function cookiesOf(office: Deps, { account, shown }: Person, lang: 'nl' | 'en'): string {
  const session = account && `; sid=${sessionOf(office, account, shown)}`;
  return `language=${lang}; visitor=nobody-we-know${session ?? ''}`;
}

function known<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`The demo has no ${name}`);
  return thing;
}
