import type { Deps } from '../src/actions/deps.ts';
import { invitationEnd } from '../src/actions/family/keys.ts';
import { newSecret } from '../src/actions/secrets.ts';
import type { AccountOf } from '../src/domain/account.ts';
import type { PersonFacts } from '../src/store/families.ts';

type Family = AccountOf<'family'>;

/** What a coordinator writes down of a parent with authority, when nothing special is known. */
export const plainPerson: PersonFacts = {
  authority: 'yes',
  ground: 'gezagsregister',
  addressShown: false,
  email: '',
};

/** Somebody of a family as an invitation makes them, without hashing a code each time; asked for wishes already. */
export function joinFamily(
  office: Deps,
  by: Pick<AccountOf<'coordinator'>, 'id'>,
  who: Pick<Family, 'youthId' | 'relation'> & { readonly name?: string },
  facts: Partial<PersonFacts> & { readonly agreed?: boolean; readonly wishes?: 'not-asked' } = {},
): Family {
  const { agreed = false, wishes, ...recorded } = facts;
  const account: Family = { id: office.newId(), role: 'family', name: 'Familie', ...who };
  const pen = { by: by.id, at: office.now() };
  const invitationId = office.newId();
  office.store.together((hand) => {
    hand.accounts.add(account, null, pen);
    hand.families.record(account.id, { ...plainPerson, ...recorded }, pen);
    hand.families.confirm(account.id, pen);
    if (agreed) hand.families.agree(account.id, true, pen);
    const endsAt = invitationEnd(pen.at);
    hand.invitations.add({ id: invitationId, accountId: account.id, endsAt }, pen);
    hand.invitations.addCode(invitationId, 'a code nobody has', pen);
    hand.invitations.addLink(invitationId, newSecret(), endsAt, pen);
    if (wishes === undefined) {
      const none = { matters: [], never: [], mattersOwn: '', neverOwn: '' };
      hand.wishes.add(account.id, none, { by: account.id, at: office.now() });
    }
  });
  return account;
}
