import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { officeTable } from '../../src/actions/table/office-table.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  parentOf,
  placed,
  proposed,
  put,
} from '../small-region.ts';

let region: SmallRegion;
let parent: AccountOf<'family'>;
let proposalId: string;
beforeEach(async () => {
  region = await openSmallRegion();
  parent = parentOf(region, 'J-1');
  proposalId = put(region, 'J-1', 'V-1');
});

type Says = 'yes' | 'question' | 'no';
const house = (
  says: Says,
  more: { reason?: string | null; note?: string } = {},
  who = region.one,
) => answerAsProvider(region.office, who, { proposalId, says, reason: null, note: '', ...more });
const family = (says: 'agree' | 'talk' | 'object', reason: string | null = null, who = parent) =>
  answerAsFamily(region.office, who, { proposalId, says, reason, note: '' });
const status = () => {
  const proposal = region.office.store.proposals.find(proposalId);
  return proposal && statusOf(proposal);
};

describe('answers of a provider and a family', () => {
  test('add up to a status, each with a line in the journal', () => {
    ok(house('yes'));
    expect(status()).toBe('provider-yes');
    ok(family('agree'));
    expect(status()).toBe('agreed');
    expect(deeds(region).slice(-2)).toEqual(['provider-said-yes J-1', 'family-said-agree J-1']);
  });

  test('the last word counts', () => {
    ok(house('question', { note: 'Is er ’s nachts zorg nodig?' }));
    expect(status()).toBe('question');
    ok(house('yes'));
    expect(status()).toBe('provider-yes');
    ok(family('object', 'school'));
    expect(status()).toBe('objected');
  });

  test('two parents may differ, and both count', () => {
    const other = parentOf(region, 'J-1');
    ok(house('yes'));
    ok(family('agree'));
    ok(family('object', 'too-far', other));
    expect(status()).toBe('objected');
  });

  test('a no keeps the pair apart, and the same house may take it back', () => {
    ok(house('no', { reason: 'group-fit' }));
    expect(status()).toBe('declined');
    expect(officeTable(region.office).excluded).toEqual([['J-1', 'G-1']]);
    expect(lastDeed(region)?.detail).toMatchObject({ group: 'G-1', reason: 'group-fit' });

    ok(house('yes'));
    expect(officeTable(region.office).excluded).toEqual([]);
  });

  test('notes stay with the proposal, out of the journal', () => {
    ok(house('question', { note: 'Slaapt de jongere goed?' }));
    expect(JSON.stringify(lastDeed(region))).not.toContain('Slaapt');
  });
});

describe('an answer is refused', () => {
  test('from another house, and from another family', () => {
    const other = parentOf(region, 'J-2');
    expect(no(house('yes', {}, region.two))).toBe('no-such-proposal');
    expect(no(family('agree', null, other))).toBe('no-such-proposal');
    expect(status()).toBe('put-to-both');
  });

  test('before it was put to them', () => {
    proposalId = proposed(region, 'J-1', 'V-2');
    expect(no(house('yes', {}, region.two))).toBe('no-such-proposal');
    expect(no(family('agree'))).toBe('no-such-proposal');
  });

  test('without a reason that is listed, where it says no', () => {
    expect(no(house('no'))).toBe('unknown-reason');
    expect(no(house('no', { reason: 'school' }))).toBe('unknown-reason');
    expect(no(family('object', 'finance'))).toBe('unknown-reason');
    expect(status()).toBe('put-to-both');
    expect(officeTable(region.office).excluded).toEqual([]);
  });

  test('once it is closed', () => {
    placed(region, 'J-2', 'V-1');
    const before = deeds(region);
    expect(no(house('yes'))).toBe('no-longer-open');
    expect(no(family('agree'))).toBe('no-longer-open');
    expect(deeds(region)).toEqual(before);
  });
});
