import { beforeEach, expect, test } from 'vitest';
import { proposePolicy } from '../../src/actions/propose-policy.ts';
import { answerRoad, proposeRoad } from '../../src/actions/road-policy.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import { defaultPolicy } from '../../src/matching/policy.ts';
import { type Office, openTestOffice } from '../office.ts';
import { no, ok } from '../small-region.ts';
import { firstOrganisation, id, later, pen } from '../store/opened.ts';

const person = (name: string): AccountOf<'coordinator'> => ({
  ...{ id: id(name), role: 'coordinator', name, organisationId: firstOrganisation },
});
const [coco, dunya] = [person('Coco'), person('Dunya')];
const numbers = { ...defaultRoad, holdDays: 9, visitFirst: true };
const asked = { numbers, reason: 'Meer tijd om te kijken' };

let office: Office;
beforeEach(() => {
  office = openTestOffice();
  office.store.together((hand) => {
    for (const one of [coco, dunya]) {
      const email = `${one.name.toLowerCase()}@voorbeeld.test`;
      hand.accounts.add(one, { email, passwordHash: 'hash' }, pen);
    }
  });
});

const roads = () => office.store.roadPolicies;
const propose = (who = coco, more: { version?: number } = {}) =>
  proposeRoad(office, who, { ...asked, ...more });
const answer = (proposalId: string, word: 'confirmed' | 'withdrawn', who = dunya) =>
  answerRoad(office, who, { proposalId, answer: word });
const lines = () =>
  office.store.journal.listNewest(9).map(({ did, subject, by, detail }) => ({
    ...{ did, subject, by, detail },
  }));
const told = () => office.store.outbox.list().map(({ to }) => to);

test('steps count only once another coordinator confirms them; then they have a version and both names', () => {
  expect(roads().findNow()).toEqual({ version: 0, numbers: defaultRoad });
  expect([roads().findProposed(), roads().list()]).toEqual([undefined, []]);
  const proposalId = ok(propose(coco, { version: 0 }));
  expect(roads().findProposed()).toEqual({
    ...{ id: proposalId, numbers, reason: asked.reason },
    ...{ by: 'Coco', accountId: coco.id, at: pen.at.toISOString() },
  });
  expect(roads().findNow().version).toBe(0);
  expect(told()).toEqual(['dunya@voorbeeld.test']);
  expect(no(answer(proposalId, 'confirmed', coco))).toBe('own-road-proposal');

  office.moment = later(5);
  expect(ok(answer(proposalId, 'confirmed'))).toBe(proposalId);
  expect(roads().findNow()).toMatchObject({ version: 1, numbers });
  expect(roads().findProposed()).toBeUndefined();
  expect(roads().list()).toEqual([
    {
      ...{ version: 1, numbers, reason: asked.reason },
      ...{ by: 'Coco', confirmedBy: 'Dunya', at: later(5).toISOString() },
    },
  ]);
  expect(lines()).toEqual([
    { did: 'road-confirmed', subject: 'road-1', by: 'Dunya', detail: { version: 1 } },
    { did: 'road-proposed', subject: 'road-1', by: 'Coco', detail: { version: 1 } },
  ]);
});

test('what was withdrawn never counted, and its number is free for the next', () => {
  const first = ok(propose());
  expect(no(propose(dunya))).toBe('road-already-proposed');
  expect(ok(answer(first, 'withdrawn', coco))).toBe(first);
  expect(roads().findNow().version).toBe(0);
  expect(roads().list()).toEqual([]);
  expect(lines()[0]).toMatchObject({ did: 'road-withdrawn', subject: 'road-1' });
  for (const word of ['confirmed', 'withdrawn'] as const)
    expect(no(answer(first, word))).toBe('road-proposal-closed');

  ok(answer(ok(propose()), 'confirmed'));
  expect(roads().findNow().version).toBe(1);
  expect([roads().wasProposed(first), roads().wasProposed(id('nobody'))]).toEqual([true, false]);
});

test('an answer is about the proposal that was read, and not about the next', () => {
  ok(answer(ok(propose()), 'withdrawn'));
  ok(propose());
  expect(no(answer(id('another'), 'confirmed'))).toBe('road-proposal-closed');
  expect(roads().findProposed()).toBeDefined();
});

test('what changes nothing, or was made beside an older version, is no proposal', () => {
  expect(no(proposeRoad(office, coco, { ...asked, numbers: defaultRoad }))).toBe('road-unchanged');
  ok(answer(ok(propose()), 'confirmed'));
  expect(no(propose())).toBe('road-unchanged');
  const other = { ...asked, numbers: { ...numbers, holdDays: 3 } };
  expect(no(proposeRoad(office, coco, { ...other, version: 0 }))).toBe('policy-moved');
  ok(proposeRoad(office, coco, { ...other, version: 1 }));
});

test('numbers of the matching, too, are proposed beside the version that was read', () => {
  const policy = { ...defaultPolicy, maxKm: 30, wishBonus: 5 };
  const near = { policy, reason: 'Dichter bij huis' };
  expect(no(proposePolicy(office, coco, { ...near, version: 1 }))).toBe('policy-moved');
  expect(told()).toEqual([]);
  ok(proposePolicy(office, coco, { ...near, version: 0 }));
  expect(told()).toEqual(['dunya@voorbeeld.test']);
  expect(lines()).toEqual([
    {
      ...{ did: 'policy-proposed', subject: 'policy-1', by: 'Coco' },
      detail: { version: 1, changed: ['maxKm', 'wishBonus'] },
    },
  ]);
});
