import { beforeEach, expect, test } from 'vitest';
import { at, coco, id, later, openStore, pen, place, propose, type Store } from './opened.ts';

/** Everything is found by whom it belongs to, and by nobody else. */

let store: Store;
beforeEach(() => {
  ({ store } = openStore());
});

test('a provider finds its own groups and vacancies only', () => {
  expect(store.groups.findForProvider(id('g1'), id('p1'))?.facts.code).toBe('G-1');
  expect(store.groups.findForProvider(id('g1'), id('p2'))).toBeUndefined();
  expect(store.groups.listForProvider(id('p2')).map(({ facts }) => facts.code)).toEqual(['G-2']);
  expect(store.vacancies.findForProvider(id('v1'), id('p1'))?.facts.code).toBe('V-1');
  expect(store.vacancies.findForProvider(id('v1'), id('p2'))).toBeUndefined();
  expect(store.vacancies.listForProvider(id('p2')).map(({ facts }) => facts.code)).toEqual(['V-2']);
});

test('a provider finds proposals for its own groups, once they were put to people', () => {
  propose(store, 'put', '1', '1');
  propose(store, 'kept', '2', '1', false);
  expect(store.proposals.findForProvider(id('put'), id('p1'))?.youthCode).toBe('J-1');
  expect(store.proposals.findForProvider(id('put'), id('p2'))).toBeUndefined();
  expect(store.proposals.findForProvider(id('kept'), id('p1'))).toBeUndefined();
  expect(store.proposals.listForProvider(id('p1')).map((one) => one.id)).toEqual([id('put')]);
  expect(store.proposals.listForProvider(id('p2'))).toEqual([]);
});

test('a family finds proposals about its own youth, once they were put to people', () => {
  propose(store, 'put', '1', '1');
  propose(store, 'kept', '1', '2', false);
  expect(store.proposals.findForFamily(id('put'), id('j1'))?.groupCode).toBe('G-1');
  expect(store.proposals.findForFamily(id('put'), id('j2'))).toBeUndefined();
  expect(store.proposals.findForFamily(id('kept'), id('j1'))).toBeUndefined();
  expect(store.proposals.listForFamily(id('j1')).map((one) => one.id)).toEqual([id('put')]);
  expect(store.proposals.listForFamily(id('j2'))).toEqual([]);
});

test('a provider finds placements in its own groups only', () => {
  propose(store, 'one', '1', '1');
  place(store, 'first', 'one', '1', '1');
  expect(store.placements.findForProvider(id('first'), id('p1'))?.youthCode).toBe('J-1');
  expect(store.placements.findForProvider(id('first'), id('p2'))).toBeUndefined();
  expect(store.placements.listForProvider(id('p2'))).toEqual([]);
});

test('an upload is found by who sent it, as long as it is fresh', () => {
  store.together((hand) => hand.uploads.add({ id: id('list'), kind: 'youths', content: 'x' }, pen));
  expect(store.uploads.find(id('list'), coco.id, at)?.content).toBe('x');
  expect(store.uploads.find(id('list'), id('somebody'), at)).toBeUndefined();
  expect(store.uploads.find(id('list'), coco.id, later(1))).toBeUndefined();
});

test('an account that ended signs in no more, and has no session', () => {
  expect(store.accounts.findCredentials('coco@voorbeeld.test')).toMatchObject({ id: coco.id });
  expect(store.accounts.find(coco.id)).toEqual(coco);
  store.together((hand) => hand.accounts.end(coco.id, pen));
  expect(store.accounts.findCredentials('coco@voorbeeld.test')).toBeUndefined();
  expect(store.accounts.find(coco.id)).toBeUndefined();
});

test('a session ends by itself, when it is not used, and when it is closed', () => {
  const session = {
    tokenHash: 'hash',
    accountId: coco.id,
    formSecret: 'secret',
    startedAt: at.toISOString(),
    lastSeenAt: at.toISOString(),
    endsAt: later(60).toISOString(),
    factorAt: null,
    steppedUpAt: null,
    heldAs: 'coordinator',
  };
  store.together((hand) => hand.sessions.add(session));
  expect(store.sessions.find('hash', later(59), later(-1))).toEqual(session);
  expect(store.sessions.find('other', later(59), later(-1))).toBeUndefined();
  expect(store.sessions.find('hash', later(60), later(-1))).toBeUndefined();
  expect(store.sessions.find('hash', later(30), at)).toBeUndefined();
  store.together((hand) => hand.sessions.touch('hash', later(20)));
  expect(store.sessions.find('hash', later(30), at)).toBeDefined();
  store.together((hand) => hand.sessions.endAllOf(coco.id));
  expect(store.sessions.find('hash', later(30), at)).toBeUndefined();
});

test('an invitation is found by its secret, until it ends', () => {
  const guest = {
    id: id('mum'),
    role: 'family',
    name: 'M',
    youthId: id('j1'),
    relation: 'parent',
  } as const;
  store.together((hand) => {
    hand.accounts.add(guest, null, pen);
    hand.invitations.add(
      { id: id('i'), accountId: guest.id, endsAt: later(60).toISOString() },
      pen,
    );
    hand.invitations.addCode(id('i'), 'c', pen);
    hand.invitations.addLink(id('i'), 's', later(50).toISOString(), pen);
  });
  expect(store.invitations.findLink('s', later(49))).toMatchObject({ invitationId: id('i') });
  expect(store.invitations.findLink('s', later(50))).toBeUndefined();
  expect(store.invitations.findLink('x', at)).toBeUndefined();
  store.together((hand) => hand.invitations.end(id('i'), pen));
  expect(store.invitations.findLink('s', at)).toBeUndefined();
  expect(store.invitations.listOfYouth(id('j1'))).toMatchObject([{ endedAt: at.toISOString() }]);
  expect(store.invitations.listOfYouth(id('j2'))).toEqual([]);
});
