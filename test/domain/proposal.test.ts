import { describe, expect, test } from 'vitest';
import { type Answer, isOpen, isPending, lastWords, statusOf } from '../../src/domain/proposal.ts';
import { proposalOf } from './someone.ts';

const at = '2026-11-22T11:00:00.000Z';
const answer = (facts: Partial<Answer>): Answer => ({
  party: 'provider',
  says: 'yes',
  reason: null,
  note: '',
  accountId: 'p',
  by: 'Team',
  at,
  ...facts,
});
const parent = (says: Answer['says'], accountId = 'moeder'): Answer =>
  answer({ party: 'family', says, accountId });
const put = { consultedAt: at };

describe('what happened to a proposal adds up to a status', () => {
  test('nobody has seen it yet', () => {
    expect(statusOf(proposalOf({}))).toBe('new');
    expect(isPending(proposalOf({}))).toBe(false);
    expect(isPending(proposalOf({ origin: 'by-hand' }))).toBe(true);
  });

  test('put to both, and answered one by one', () => {
    expect(statusOf(proposalOf(put))).toBe('put-to-both');
    expect(statusOf(proposalOf({ ...put, answers: [answer({})] }))).toBe('provider-yes');
    expect(statusOf(proposalOf({ ...put, answers: [answer({}), parent('agree')] }))).toBe('agreed');
  });

  test('a family that agrees before the provider does not make it agreed', () => {
    expect(statusOf(proposalOf({ ...put, answers: [parent('agree')] }))).toBe('put-to-both');
  });

  test('a no ends the discussion, an objection does not', () => {
    const declined = proposalOf({ ...put, answers: [answer({ says: 'no' }), parent('agree')] });
    const objected = proposalOf({ ...put, answers: [answer({}), parent('object')] });

    expect(statusOf(declined)).toBe('declined');
    expect(isPending(declined)).toBe(false);
    expect(statusOf(objected)).toBe('objected');
    expect(isPending(objected)).toBe(true);
  });

  test('accepted, rejected and withdrawn close it, whatever was said before', () => {
    const answers = [answer({}), parent('agree')];
    const rejection = { reason: 'too-far', note: '', at, by: 'Coco' };
    const withdrawal = { because: { nl: 'x', en: 'x' }, kind: 'other', at } as const;

    expect(statusOf(proposalOf({ ...put, answers, rejection }))).toBe('rejected');
    expect(statusOf(proposalOf({ ...put, answers, withdrawal }))).toBe('withdrawn');
    expect(isOpen(proposalOf({ ...put, withdrawal }))).toBe(false);
    const expiry = { why: 'provider-silent', at } as const;
    expect(statusOf(proposalOf({ ...put, answers, expiry }))).toBe('expired');
    expect(isOpen(proposalOf({ ...put, expiry }))).toBe(false);
    expect(statusOf(proposalOf({ ...put, answers, placementId: 'f'.repeat(26) }))).toBe('accepted');
  });
});

test("each person's last word counts, and two parents are two people", () => {
  const answers = [
    parent('object'),
    parent('talk', 'vader'),
    parent('agree'),
    answer({ says: 'question' }),
    answer({}),
  ];

  expect(lastWords(proposalOf({ answers })).map(({ says }) => says)).toEqual([
    'agree',
    'talk',
    'yes',
  ]);
  expect(statusOf(proposalOf({ ...put, answers }))).toBe('question');
});
