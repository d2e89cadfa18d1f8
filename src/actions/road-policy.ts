import { isDeepStrictEqual } from 'node:util';
import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { RoadPolicy } from '../domain/road-policy.ts';
import { type Deps, penOf } from './deps.ts';
import { policyMoved } from './propose-policy.ts';
import { tellSecond } from './tell.ts';

const proposedAlready = refuse('road-already-proposed', {
  nl: 'Er ligt al een voorstel voor andere stappen. Bevestig dat eerst, of trek het in.',
  en: 'Other steps were proposed already. Confirm that first, or withdraw it.',
});

const unchanged = refuse('road-unchanged', {
  nl: 'U hebt niets veranderd. Er is niets om voor te stellen.',
  en: 'You did not change anything. There is nothing to propose.',
});

const gone = refuse('road-proposal-closed', {
  nl: 'Dit voorstel is al bevestigd of ingetrokken.',
  en: 'This proposal was confirmed or withdrawn already.',
});

const ownProposal = refuse('own-road-proposal', {
  nl: 'U hebt dit zelf voorgesteld. Een andere coördinator moet het bevestigen.',
  en: 'You proposed this yourself. Another coordinator must confirm it.',
});

export interface AskedRoad {
  readonly numbers: RoadPolicy;
  readonly reason: string;
  /** Which version the form showed. */
  readonly version?: number;
}

/** A coordinator proposes other steps and days, with a reason. Nothing counts until somebody else confirms it. */
export function proposeRoad(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { numbers, reason, version: seen }: AskedRoad,
): Outcome<Id> {
  const { store, newId, now } = deps;
  return store.together((pen) => {
    if (store.roadPolicies.findProposed() !== undefined) return proposedAlready;
    const { version, numbers: current } = store.roadPolicies.findNow();
    if (seen !== undefined && seen !== version) return policyMoved;
    if (isDeepStrictEqual(current, numbers)) return unchanged;
    const id = newId();
    pen.roadPolicies.propose({ id, numbers, reason }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: 'road-proposed',
      subject: `road-${version + 1}`,
      detail: { version: version + 1 },
    });
    tellSecond(deps, pen, who);
    return done(id);
  });
}

/** Somebody else says that it may count; or anybody takes it off the table. */
export function answerRoad(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { proposalId, answer }: { proposalId: Id; answer: 'confirmed' | 'withdrawn' },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const proposed = store.roadPolicies.findProposed();
    if (proposed?.id !== proposalId) return gone;
    if (answer === 'confirmed' && proposed.accountId === who.id) return ownProposal;
    const version = store.roadPolicies.findNow().version + 1;
    pen.roadPolicies.answer(proposalId, answer === 'confirmed' ? version : null, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: `road-${answer}`,
      subject: `road-${version}`,
      detail: { version },
    });
    return done(proposalId);
  });
}
