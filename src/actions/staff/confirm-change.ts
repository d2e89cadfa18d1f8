import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Language } from '../../domain/text.ts';
import type { AccountProposal } from '../../store/account-proposals.ts';
import { type Deps, penOf } from '../deps.ts';
import { endFactor } from '../enrol-factor.ts';
import { ended, notYourself } from './refusals.ts';

const gone = refuse('account-change-closed', {
  nl: 'Dit is al bevestigd of ingetrokken.',
  en: 'This was confirmed or withdrawn already.',
});

const ownProposal = refuse('own-account-change', {
  nl: 'U hebt dit zelf voorgesteld. Een andere beheerder moet het bevestigen.',
  en: 'You proposed this yourself. Another administrator must confirm it.',
});

interface Asked {
  readonly accountId: Id;
  readonly proposalId: Id;
}

/** Four eyes: whoever did not propose it, and is not the one it is about. Then they are out, and come in as what they are. */
export function confirmAccountChange(
  deps: Deps,
  who: AccountOf<'administrator'>,
  { accountId, proposalId, lang }: Asked & { readonly lang: Language },
): Outcome<AccountProposal['change']> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposed = store.accountProposals.findOpen(accountId);
    if (proposed?.id !== proposalId) return gone;
    if (proposed.proposedBy === who.id) return ownProposal;
    if (accountId === who.id) return notYourself;
    const account = store.accounts.find(accountId);
    if (account === undefined) return ended;
    pen.accountProposals.confirm(proposalId, penOf(deps, who));
    if (proposed.change === 'factor') endFactor(deps, who, account, lang);
    else pen.accounts.changeRole(roleIn(proposed, account.name));
    pen.sessions.endAllOf(accountId);
    pen.journal.add(who, now(), {
      did: `account-${proposed.change}-confirmed`,
      subject: proposed.role ?? account.role,
      detail: { account: accountId },
    });
    return done(proposed.change);
  });
}

/** Any administrator may take it off the table again. */
export function withdrawAccountChange(
  deps: Deps,
  who: AccountOf<'administrator'>,
  { accountId, proposalId }: Asked,
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposed = store.accountProposals.findOpen(accountId);
    if (proposed?.id !== proposalId) return gone;
    pen.accountProposals.withdraw(proposalId, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: `account-${proposed.change}-withdrawn`,
      subject: proposed.role ?? 'factor',
      detail: { account: accountId },
    });
    return done(proposalId);
  });
}

function roleIn(
  { accountId: id, role, organisationId, providerId }: AccountProposal,
  name: string,
): AccountOf<'coordinator' | 'provider' | 'administrator' | 'privacy-officer'> {
  if (role === 'coordinator' && organisationId !== null) return { id, name, role, organisationId };
  if (role === 'provider' && providerId !== null) return { id, name, role, providerId };
  if (role === 'administrator' || role === 'privacy-officer') return { id, name, role };
  throw new Error(`The proposal for account ${id} names no role`);
}
