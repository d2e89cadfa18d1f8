import type { createStore } from '../../src/store/index.ts';
import { coco, firstOrganisation } from './opened.ts';

type Store = ReturnType<typeof createStore>;

export const look = {
  accountId: coco.id,
  role: 'coordinator',
  organisationId: firstOrganisation,
  kind: 'coordinator/youths/one',
  youths: ['J-2', 'J-1', 'J-2'],
  purpose: 'n/a',
  requestId: 'request-2',
};

export const knock = {
  accountId: null,
  role: 'anonymous',
  organisationId: null,
  did: 'turned-away',
  action: 'read-identity',
  outcome: '403',
  requestId: null,
};

/** One line in each of the three logs: something was done, somebody looked, somebody was turned away. */
export function writeOfEach(store: Store, at: Date): void {
  store.together((pen) => {
    const who = { ...coco, requestId: 'request-1' };
    pen.journal.add(who, at, { did: 'did-it', subject: 'J-1', detail: { n: 1 } });
    pen.viewLog.add({ ...look, at });
    pen.securityLog.add({ ...knock, at });
  });
}
