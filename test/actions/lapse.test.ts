import { beforeEach, expect, test } from 'vitest';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { holdPlace } from '../../src/actions/holds.ts';
import { lapse } from '../../src/actions/lapse.ts';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import { type SmallRegion, deeds, ok, openSmallRegion, put } from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const on = (moment: string) => {
  region.office.moment = new Date(moment);
  return lapse(region.office);
};
const status = (id: string) => statusOf(region.office.store.proposals.find(id)!);

test('a hold ends at midnight after its last working day, and not before', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  ok(holdPlace(region.office, region.coco, { proposalId }));
  // Sunday 22 November and five working days: the end of Friday 27.
  expect(on('2026-11-27T22:59:00Z')).toMatchObject({ holds: 0 });
  expect(on('2026-11-27T23:00:00Z')).toMatchObject({ holds: 1 });
  expect(on('2026-11-27T23:01:00Z')).toMatchObject({ holds: 0 });
  expect(region.office.store.holds.listOfProposal(proposalId)).toMatchObject([
    { endedWhy: 'expired' },
  ]);
  expect(deeds(region).at(-1)).toBe('hold-expired J-1');
  expect(status(proposalId)).toBe('put-to-both');
});

test('a proposal that a provider leaves unanswered for twenty working days closes, others stay', () => {
  const silent = put(region, 'J-1', 'V-1');
  const asked = put(region, 'J-2', 'V-1');
  const question = { proposalId: asked, says: 'question', reason: null, note: 'Hoe oud?' } as const;
  ok(answerAsProvider(region.office, region.one, question));
  expect(on('2026-12-18T11:00:00Z')).toMatchObject({ proposals: 0 });
  // Twenty working days later, Christmas not counted: a day more is too late.
  expect(on('2026-12-21T11:00:00Z')).toMatchObject({ proposals: 1 });
  expect([status(silent), status(asked)]).toEqual(['expired', 'question']);

  // The coordinator answers; from then on the provider is waited for, anew.
  ok(replyToQuestion(region.office, region.coco, { proposalId: asked, text: 'Elf.' }));
  expect(on('2026-12-22T11:00:00Z')).toMatchObject({ proposals: 0 });
  expect(on('2027-02-01T11:00:00Z')).toMatchObject({ proposals: 1 });
  expect(region.office.store.proposals.listOpen()).toEqual([]);
});

test('a free place nobody confirms is noticed once', () => {
  expect(on('2026-12-01T11:00:00Z').vacancies).toBe(0);
  expect(on('2027-03-01T11:00:00Z').vacancies).toBe(2);
  expect(on('2027-03-02T11:00:00Z').vacancies).toBe(0);
  expect(deeds(region)).toContain('vacancy-lapsed V-1');
});
