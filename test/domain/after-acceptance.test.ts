import { expect, test } from 'vitest';
import { awaitsProvider, owedAfter, turnAfter } from '../../src/domain/after-acceptance.ts';
import type { Answer, Proposal } from '../../src/domain/proposal.ts';
import { defaultRoad } from '../../src/domain/road-policy.ts';
import { proposalOf } from './someone.ts';

const at = (hour: string) => `2026-11-22T${hour}:00:00.000Z`;
const said = (says: Answer['says'], hour: string): Answer => ({
  ...{ party: 'provider', says, reason: null, note: '', accountId: 'f'.repeat(26) },
  ...{ by: 'Team', at: at(hour) },
});
const given = (more: Partial<Proposal> = {}) =>
  proposalOf({ consultedAt: at('09'), placementId: 'p'.repeat(26), ...more });
const release = {
  ...({ ground: 'measure', words: '', by: 'Coco', at: at('12'), renewals: [] } as const),
};

test.each([
  ['put and not answered', {}, ['provider', 'release']],
  ['a no is no yes', { answers: [said('no', '10')] }, ['provider', 'release']],
  ['a yes', { answers: [said('yes', '10')] }, ['release']],
  ['a yes and the name', { answers: [said('yes', '10')], release }, []],
  ['left again', { hasLeft: true }, []],
  ['open still', { placementId: null }, []],
])('after an acceptance in a crisis: %s', (_, more, owed) => {
  expect(owedAfter(given(more), defaultRoad)).toEqual(owed);
});

test('a region that asks for nothing is owed nothing, and the provider may still answer', () => {
  const none = { providerYesFirst: false, releaseFirst: false };
  expect(owedAfter(given(), none)).toEqual([]);
  expect(awaitsProvider(given())).toBe(true);
  expect(awaitsProvider(given({ answers: [said('yes', '10')] }))).toBe(false);
  expect(awaitsProvider(given({ hasLeft: true }))).toBe(false);
});

test.each<[string, Partial<Proposal>, string, string, string]>([
  ['nothing said', {}, 'answer', 'provider', '09'],
  ['a question', { answers: [said('question', '10')] }, 'question', 'coordinator', '10'],
  [
    'a question that was replied to',
    { answers: [said('question', '10')], replies: [{ text: 'Ja', at: at('11') }] },
    ...(['answer', 'provider', '11'] as const),
  ],
  ['a no', { answers: [said('no', '10')] }, 'declined', 'coordinator', '10'],
  ['a yes', { answers: [said('yes', '10')] }, 'release', 'coordinator', '10'],
])('whose turn it is after %s', (_, more, asks, party, hour) => {
  expect(turnAfter(given(more))).toEqual({ asks, parties: [party], since: at(hour) });
});
