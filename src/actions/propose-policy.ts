import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { WholePolicy } from '../matching/policy.ts';
import { type Deps, penOf } from './deps.ts';
import { changedKeys, policyNow, turnedKeys } from './read-policy.ts';
import { tellSecond } from './tell.ts';

const alreadyProposed = refuse('policy-already-proposed', {
  nl: 'Er ligt al een voorstel voor ander beleid. Bevestig dat eerst, of trek het in.',
  en: 'Another policy was proposed already. Confirm that first, or withdraw it.',
});

const nothingChanged = refuse('policy-unchanged', {
  nl: 'U hebt niets veranderd. Er is niets om voor te stellen.',
  en: 'You did not change anything. There is nothing to propose.',
});

export const policyMoved = refuse('policy-moved', {
  nl: 'Er geldt intussen ander beleid dan u zag. Kijk wat er nu geldt, en stel het dan opnieuw voor.',
  en: 'Another policy counts meanwhile than you saw. Look what counts now, and then propose again.',
});

export interface AskedPolicy {
  readonly policy: WholePolicy;
  readonly reason: string;
  /** Which version the form showed. */
  readonly version?: number;
}

/** A coordinator proposes other numbers, with a reason. Nothing counts until somebody else confirms it. */
export function proposePolicy(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { policy, reason, version: seen }: AskedPolicy,
): Outcome<Id> {
  const { store, newId, now } = deps;
  return store.together((pen) => {
    if (store.policies.findProposed() !== undefined) return alreadyProposed;
    if (seen !== undefined && seen !== store.policies.findNewest().version) return policyMoved;
    const inForce = policyNow(deps);
    const changed = [...changedKeys(inForce, policy), ...turnedKeys(inForce, policy)];
    if (changed.length === 0) return nothingChanged;
    const id = newId();
    const version = store.policies.findNewest().version + 1;
    pen.policies.propose({ id, numbers: policy, reason }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'policy-proposed',
      subject: `policy-${version}`,
      detail: { version, changed },
    });
    tellSecond(deps, pen, who);
    return done(id);
  });
}
