import { expect, test } from 'vitest';
import { statusOf } from '../../src/domain/proposal.ts';
import { at, id, later, openStore, pen, propose } from './opened.ts';

test('a proposal tells all that happened to it, in order', () => {
  const { store } = openStore();
  propose(store, 'one', '1', '1', false);
  expect(store.proposals.find(id('one'))).toMatchObject({
    youthCode: 'J-1',
    groupName: 'Huis 1',
    vacancyCode: 'V-1',
    consultedAt: null,
    reasons: [{ nl: 'Dicht bij huis.', en: 'Close to home.' }],
    overridden: ['sex-policy'],
    answers: [],
    rejection: null,
    withdrawal: null,
    placementId: null,
  });
  store.together((hand) => {
    hand.proposals.consult(id('one'), 'A-1', pen);
    const answer = { party: 'provider', reason: null, note: '“quote”' } as const;
    hand.proposals.addAnswer(id('one'), { ...answer, says: 'question' }, pen);
    hand.proposals.addReply(id('one'), 'Ja.', pen);
    hand.proposals.addAnswer(id('one'), { ...answer, says: 'yes' }, { ...pen, at: later(1) });
  });
  const proposal = store.proposals.find(id('one'));
  expect(proposal).toMatchObject({
    consultedAt: at.toISOString(),
    providerCode: 'A-1',
    answers: [
      { says: 'question', note: '“quote”', by: 'Coco' },
      { says: 'yes', at: later(1).toISOString() },
    ],
    replies: [{ text: 'Ja.' }],
  });
  expect(proposal && statusOf(proposal)).toBe('provider-yes');

  store.together((hand) => hand.proposals.reject(id('one'), { reason: 'other', note: 'n' }, pen));
  expect(store.proposals.find(id('one'))?.rejection).toMatchObject({ reason: 'other', by: 'Coco' });
  expect(store.proposals.listOpen()).toEqual([]);
});

test('an exclusion holds until its day, or until it is lifted', () => {
  const { store } = openStore();
  const pair = { youthId: id('j1'), groupId: id('g1'), proposalId: null, reason: 'other' };
  store.together((hand) => {
    hand.exclusions.add({ ...pair, id: id('until'), untilOn: '2026-12-01' }, pen);
    hand.exclusions.add({ ...pair, id: id('ever'), untilOn: null }, pen);
  });
  const held = (day: string) =>
    store.exclusions
      .listInForce(day)
      .map((one) => one.id)
      .sort();
  expect(held('2026-11-30')).toEqual([id('ever'), id('until')]);
  expect(held('2026-12-01')).toEqual([id('ever')]);
  store.together((hand) => hand.exclusions.lift(id('ever'), pen));
  expect(held('2026-12-01')).toEqual([]);
});

test('a run keeps its table and its plan, or why it has none', () => {
  const { store } = openStore();
  const run = { policyVersion: 0, table: { youths: ['J-1'] } };
  store.together((hand) => {
    hand.runs.add({ ...run, id: id('a'), number: 1 }, pen);
    hand.runs.add({ ...run, id: id('b'), number: 2 }, pen);
  });
  expect(store.runs.listUnfinished().map(({ number }) => number)).toEqual([1, 2]);
  store.together((hand) => {
    hand.runs.addResult(id('a'), { placements: [] }, later(1));
    hand.runs.addFailure(id('b'), 'stopped', { nl: 'Gestopt.', en: 'Stopped.' }, later(2));
  });
  expect(store.runs.find(id('a'))).toMatchObject({
    table: run.table,
    plan: { placements: [] },
    failure: null,
  });
  expect(store.runs.find(id('b'))).toMatchObject({
    plan: null,
    failure: { code: 'stopped', nl: 'Gestopt.' },
  });
  expect(store.runs.findLastFinished()?.number).toBe(1);
  expect(store.runs.findBefore(2)?.number).toBe(1);
  expect(store.runs.nextNumber()).toBe(3);
});
