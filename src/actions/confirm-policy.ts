import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';

const gone = refuse('policy-proposal-closed', {
  nl: 'Dit voorstel is al bevestigd of ingetrokken.',
  en: 'This proposal was confirmed or withdrawn already.',
});

const ownProposal = refuse('own-policy-proposal', {
  nl: 'U hebt dit zelf voorgesteld. Een andere coördinator moet het bevestigen.',
  en: 'You proposed this yourself. Another coordinator must confirm it.',
});

/** Four eyes: whoever did not propose the numbers says that they may count. From the next run on, they do. */
export function confirmPolicy(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId }: { readonly proposalId: Id },
): Outcome<number> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposed = store.policies.findProposed();
    if (proposed?.id !== proposalId) return gone;
    if (proposed.accountId === who.id) return ownProposal;
    const version = store.policies.findNewest().version + 1;
    pen.policies.confirm(proposalId, version, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'policy-confirmed',
      subject: `policy-${version}`,
      detail: { version },
    });
    return done(version);
  });
}

/** Any coordinator may take a proposal off the table again. */
export function withdrawPolicy(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId }: { readonly proposalId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    if (store.policies.findProposed()?.id !== proposalId) return gone;
    const version = store.policies.findNewest().version + 1;
    pen.policies.withdraw(proposalId, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'policy-withdrawn',
      subject: `policy-${version}`,
      detail: { version },
    });
    return done(proposalId);
  });
}
