import { beforeEach, expect, test } from 'vitest';
import { CannotLog, logView } from '../../src/actions/log-view.ts';
import { noteFailedSignIn, noteTurnedAway } from '../../src/actions/note-knock.ts';
import { coco, firstOrganisation, id, openStore, pen } from '../store/opened.ts';

let store: ReturnType<typeof openStore>['store'];
beforeEach(() => {
  store = openStore().store;
});

const deps = () => ({ store, now: () => pen.at });
const provider = { id: id('pia'), role: 'provider', name: 'Pia', providerId: id('p1') } as const;
const family = { id: id('mama'), role: 'family', name: 'Ma', youthId: id('j1') } as const;
const look = { kind: 'page', youths: ['J-1'], requestId: 'request-1' };

/** Who, as what, in which organisation, and in which request, as the chain has it. */
const lines = () =>
  [...store.logChain.links()].map(({ line }) => JSON.parse(line) as (string | null)[]);

test('who looks stands in the log with role and organisation; who belongs to none, with none', () => {
  for (const who of [coco, provider, { ...family, relation: 'parent' } as const])
    logView(deps(), who, look);
  expect(lines().map((line) => line.slice(1, 9))).toEqual([
    [pen.at.toISOString(), coco.id, 'coordinator', firstOrganisation, 'page', 'view:J-1', 'shown', 'request-1'],
    [pen.at.toISOString(), provider.id, 'provider', id('p1'), 'page', 'view:J-1', 'shown', 'request-1'],
    [pen.at.toISOString(), family.id, 'family', null, 'page', 'view:J-1', 'shown', 'request-1'],
  ]); // prettier-ignore
  expect(store.viewLog.listForYouth('J-1')[0]?.purpose).toBe('n/a');
});

test('who looks at nobody leaves no line', () => {
  logView(deps(), coco, { ...look, youths: [] });
  expect(lines()).toEqual([]);
});

test('when the line cannot be written nobody looks, and why is kept', () => {
  const full = new Error('database or disk is full');
  const broken = {
    ...deps(),
    store: {
      ...store,
      together: () => {
        throw full;
      },
    },
  };
  const looking = () => logView(broken, coco, look);
  expect(looking).toThrow(CannotLog);
  expect(looking).toThrow(expect.objectContaining({ cause: full, message: expect.stringContaining('logged') })); // prettier-ignore
});

test('who is turned away stands there with the door and how it ended', () => {
  noteTurnedAway(deps(), provider, { action: 'read', outcome: '404', requestId: 'request-9' });
  expect(lines()[0]?.slice(1, 9)).toEqual([
    ...[pen.at.toISOString(), provider.id, 'provider', id('p1')],
    ...['turned-away', 'security:read', '404', 'request-9'],
  ]);
});

test('a wrong guess leaves a line, at an account or at none', () => {
  store.together((hand) => {
    noteFailedSignIn(deps(), hand, { action: 'sign-in', account: coco });
    noteFailedSignIn(deps(), hand, { action: 'second-factor', account: undefined });
  });
  expect(lines().map((line) => line.slice(2, 9))).toEqual([
    [coco.id, 'coordinator', firstOrganisation, 'sign-in-failed', 'security:sign-in', 'wrong', null],
    [null, 'anonymous', null, 'sign-in-failed', 'security:second-factor', 'wrong', null],
  ]); // prettier-ignore
});
