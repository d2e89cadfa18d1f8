import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { AccountProposal } from '../../store/account-proposals.ts';
import type { User } from '../../store/users.ts';
import { type Deps, penOf } from '../deps.ts';
import { tellSecond } from '../tell.ts';
import { ended, notYourself } from './refusals.ts';

const alreadyProposed = refuse('account-change-proposed', {
  nl: 'Voor dit account wacht al iets op een tweede beheerder. Bevestig dat eerst, of trek het in.',
  en: 'Something waits for a second administrator for this account. Confirm that first, or withdraw it.',
});

const nothingChanged = refuse('account-unchanged', {
  nl: 'Deze rol en organisatie heeft dit account al.',
  en: 'This account has this role and organisation already.',
});

const noFactor = refuse('no-factor', {
  nl: 'Dit account heeft geen tweede stap bij het inloggen. Er is niets om weg te halen.',
  en: 'This account has no second step at sign-in. There is nothing to take away.',
});

const noWorkplace = refuse('no-workplace', {
  nl: 'Een coördinator hoort bij een organisatie, en een aanbieder bij een aanbieder. Kies er een.',
  en: 'A coordinator belongs to an organisation, and a provider to a provider. Choose one.',
});

export type Change =
  | { readonly change: 'factor' }
  | {
      readonly change: 'role';
      readonly role: User['role'];
      readonly organisationId: Id | null;
      readonly providerId: Id | null;
    };

/** One administrator proposes it, with a reason. Nothing changes until another confirms it. */
export function proposeAccountChange(
  deps: Deps,
  who: AccountOf<'administrator'>,
  { accountId, reason, ...asked }: { readonly accountId: Id; readonly reason: string } & Change,
): Outcome<Id> {
  const { store, newId, now } = deps;
  return store.together((pen) => {
    const user = store.users.findStaff(accountId);
    if (user === undefined || user.endedAt !== null) return ended;
    if (accountId === who.id) return notYourself;
    if (store.accountProposals.findOpen(accountId) !== undefined) return alreadyProposed;
    const whyNot =
      asked.change === 'factor' ? !user.hasFactor && noFactor : roleFault(deps, user, asked);
    if (whyNot) return whyNot;
    const id = newId();
    const change = { ...noRole, ...asked };
    pen.accountProposals.propose({ id, accountId, reason, ...change }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: `account-${asked.change}-proposed`,
      subject: user.role,
      detail: { account: accountId },
    });
    tellSecond(deps, pen, who);
    return done(id);
  });
}

const noRole: Pick<AccountProposal, 'role' | 'organisationId' | 'providerId'> = {
  role: null,
  organisationId: null,
  providerId: null,
};

/** Where they work belongs to the role: only the place of the new role counts, and it must be there. */
function roleFault({ store }: Deps, user: User, asked: Extract<Change, { change: 'role' }>) {
  const { role, organisationId, providerId } = asked;
  if ((role === 'coordinator') !== (organisationId !== null)) return noWorkplace;
  if ((role === 'provider') !== (providerId !== null)) return noWorkplace;
  if (organisationId !== null && store.organisations.find(organisationId) === undefined)
    return noWorkplace;
  if (providerId !== null && !store.providers.list().some(({ id }) => id === providerId))
    return noWorkplace;
  const same =
    user.role === role && user.organisationId === organisationId && user.providerId === providerId;
  return same && nothingChanged;
}
