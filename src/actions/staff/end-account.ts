import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import { type Deps, penOf } from '../deps.ts';
import { ended, notYourself } from './refusals.ts';

const lastOne = refuse('last-administrator', {
  nl: 'Er moet altijd nog een beheerder over zijn. Nodig eerst een ander uit.',
  en: 'There must always be an administrator left. Invite somebody else first.',
});

/** Somebody left: no sign-in any more, and whoever is still in is out with the next click, on every device. */
export function endAccount(
  deps: Deps,
  who: AccountOf<'administrator'>,
  { accountId }: { readonly accountId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const account = store.accounts.find(accountId);
    if (account === undefined || account.role === 'family') return ended;
    if (account.id === who.id) return notYourself;
    if (account.role === 'administrator' && administrators(deps) < 2) return lastOne;
    const proposal = store.accountProposals.findOpen(accountId);
    if (proposal !== undefined) pen.accountProposals.withdraw(proposal.id, penOf(deps, who));
    pen.accounts.end(accountId, penOf(deps, who));
    pen.sessions.endAllOf(accountId);
    pen.journal.add(who, now(), {
      did: 'account-ended',
      subject: account.role,
      detail: { account: accountId },
    });
    return done(accountId);
  });
}

const administrators = ({ store }: Deps): number =>
  store.users
    .listStaff()
    .filter(({ role, endedAt }) => role === 'administrator' && endedAt === null).length;
