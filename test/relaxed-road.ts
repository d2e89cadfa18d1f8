import type { Account } from '../src/domain/account.ts';
import { type RoadPolicy, defaultRoad } from '../src/domain/road-policy.ts';
import type { Office } from './office.ts';

/** A region that asks for other steps: as two coordinators would have agreed, without their words in the journal. */
export function setRoad(
  { store, newId, now }: Pick<Office, 'store' | 'newId' | 'now'>,
  { id: by, ...coordinator }: Extract<Account, { role: 'coordinator' }>,
  change: Partial<RoadPolicy>,
): void {
  const [proposal, second] = [newId(), newId()];
  const numbers = { ...defaultRoad, ...store.roadPolicies.findNow().numbers, ...change };
  const version = store.roadPolicies.findNow().version + 1;
  store.together((pen) => {
    pen.accounts.add({ ...coordinator, id: second, name: 'Tweede' }, null, { by, at: now() });
    pen.roadPolicies.propose({ id: proposal, numbers, reason: 'proef' }, { by, at: now() });
    pen.roadPolicies.answer(proposal, version, { by: second, at: now() });
  });
}

/** Anything goes with a written reason: for tests about something else than the road itself. */
export const noStepsFirst = { providerYesFirst: false, releaseFirst: false, visitFirst: false };
