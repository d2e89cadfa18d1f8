import { beforeEach, expect, test } from 'vitest';
import { coco, firstOrganisation, id, later, openStore, pen } from './opened.ts';
import { knock, look } from './written.ts';

let store: ReturnType<typeof openStore>['store'];
beforeEach(() => {
  store = openStore().store;
});

const at = pen.at;
const from = at.toISOString();
const until = later(10).toISOString();
const provider = { id: id('pia'), role: 'provider', providerId: id('p1') } as const;

test('the journal is read newest first, by pages, by code and by what was done', () => {
  store.together((hand) => {
    hand.journal.add(coco, at, { did: 'one', subject: 'J-1', detail: { group: 'G-1' } });
    hand.journal.add({ id: 'system', role: 'system' }, later(1), { did: 'two', subject: 'J-2' });
    hand.journal.add(provider, later(2), { did: 'one', subject: 'G-1' });
  });
  const { journal } = store;
  const seqs = (lines: readonly { seq: number }[]) => lines.map(({ seq }) => seq);
  expect(journal.head()).toBe(3);
  expect(seqs(journal.listNewest(2))).toEqual([3, 2]);
  expect(seqs(journal.listNewest(2, 1))).toEqual([2, 1]);
  expect(seqs(journal.listAbout('G-1'))).toEqual([3, 1]);
  expect(journal.listAbout('G-9')).toEqual([]);
  expect(seqs(journal.listDone('one', 9))).toEqual([3, 1]);
  expect(seqs(journal.listDone('one', 1))).toEqual([3]);
  expect(journal.listNewest(9).slice(1)).toEqual([
    {
      ...{ seq: 2, at: later(1).toISOString(), by: null, role: 'system' },
      ...{ did: 'two', subject: 'J-2', detail: {} },
    },
    {
      ...{ seq: 1, at: from, by: 'Coco', role: 'coordinator' },
      ...{ did: 'one', subject: 'J-1', detail: { group: 'G-1' } },
    },
  ]);
});

test('a line of somebody at a provider stands under that provider, and without a request under none', () => {
  store.together((hand) => hand.journal.add(provider, at, { did: 'one', subject: 'G-1' }));
  const [link] = store.logChain.links();
  const line = JSON.parse(link?.line ?? '[]') as unknown[];
  expect([line[4], line[8]]).toEqual([id('p1'), null]);
});

test('who looked at a youth is told newest first, within a time, and never by name', () => {
  store.together((hand) => {
    hand.viewLog.add({ ...look, at });
    hand.viewLog.add({ ...look, at: later(5), kind: 'second', organisationId: id('p2') });
    hand.viewLog.add({ ...look, at: later(10), kind: 'third', youths: ['J-3'] });
  });
  const kinds = (
    code: string,
    ...more: [period?: { from: string; until: string }, most?: number]
  ) => store.viewLog.listForYouth(code, ...more).map(({ kind }) => kind);
  expect(store.viewLog.listForYouth('J-1')).toEqual([
    {
      ...{ at: later(5).toISOString(), role: 'coordinator', accountId: coco.id },
      ...{ organisation: 'Verzonnen 2', kind: 'second', purpose: 'n/a' },
    },
    {
      ...{ at: from, role: 'coordinator', accountId: coco.id },
      ...{ organisation: 'Regio', kind: 'coordinator/youths/one', purpose: 'n/a' },
    },
  ]);
  expect(kinds('J-3', { from, until })).toEqual([]);
  expect(kinds('J-3', { from: until, until: '9999' })).toEqual(['third']);
  expect(kinds('J-2', undefined, 1)).toEqual(['second']);
});

test('how often each account looked, and at how many youths, is counted within a time', () => {
  store.together((hand) => {
    hand.viewLog.add({ ...look, at });
    hand.viewLog.add({ ...look, at, youths: ['J-1'] });
    hand.viewLog.add({ ...look, at, accountId: id('pia'), role: 'provider', youths: ['J-2'] });
    hand.viewLog.add({ ...look, at: later(10), youths: ['J-9'] });
  });
  const count = (asked: { role?: string; code?: string } = {}) =>
    store.viewLog.countByAccount({ from, until, role: '', code: '', ...asked });
  expect(count()).toEqual([
    { role: 'coordinator', organisation: 'Regio', accountId: coco.id, views: 2, youths: 2 },
    { role: 'provider', organisation: 'Regio', accountId: id('pia'), views: 1, youths: 1 },
  ]);
  expect(count({ role: 'provider' })).toMatchObject([{ accountId: id('pia') }]);
  expect(count({ code: 'J-1' })).toMatchObject([{ accountId: coco.id, views: 2, youths: 1 }]);
});

test('who came in and who was turned away is told together; failed sign-ins are only counted', () => {
  const failed = { did: 'sign-in-failed', outcome: 'wrong' };
  store.together((hand) => {
    hand.journal.add(coco, at, { did: 'signed-in', subject: 'x' });
    hand.securityLog.add({ ...knock, at: later(1), organisationId: firstOrganisation });
    hand.securityLog.add({ ...knock, ...failed, at, action: 'sign-in', accountId: coco.id });
    hand.securityLog.add({ ...knock, ...failed, at, action: 'sign-in' });
    hand.securityLog.add({ ...knock, ...failed, at: later(10), action: 'second-factor' });
  });
  const list = (more: { role?: string; most?: number } = {}) =>
    store.securityLog.list({ from, until, role: '', ...more });
  expect(list()).toEqual([
    {
      ...{ at: later(1).toISOString(), accountId: null, role: 'anonymous', organisation: 'Regio' },
      ...{ did: 'turned-away', action: 'read-identity', outcome: '403' },
    },
    {
      ...{ at: from, accountId: coco.id, role: 'coordinator', organisation: 'Regio' },
      ...{ did: 'signed-in', action: '', outcome: 'done' },
    },
  ]);
  expect(list({ role: 'coordinator' })).toHaveLength(1);
  expect(list({ most: 1 })).toMatchObject([{ did: 'turned-away' }]);
  const counted = (role: string) => store.securityLog.countFailed({ from, until, role });
  expect(counted('')).toEqual([{ action: 'sign-in', count: 2, accounts: 1 }]);
  expect(counted('coordinator')).toEqual([]);
});

test('months that were gone through stand newest first, with who and what they found', () => {
  store.together((hand) => {
    hand.logReviews.add('2026-09', 'Niets gevonden', pen);
    hand.logReviews.add('2026-10', 'Een keer gebeld', { ...pen, at: later(1) });
  });
  expect(store.logReviews.list()).toEqual([
    { month: '2026-10', note: 'Een keer gebeld', by: 'Coco', at: later(1).toISOString() },
    { month: '2026-09', note: 'Niets gevonden', by: 'Coco', at: from },
  ]);
});
