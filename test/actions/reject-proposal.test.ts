import { beforeEach, describe, expect, test } from 'vitest';
import { liftExclusion, rejectProposal } from '../../src/actions/reject-proposal.ts';
import { officeTable } from '../../src/actions/table/office-table.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  placed,
  proposed,
} from '../small-region.ts';

let region: SmallRegion;
let proposalId: string;
beforeEach(async () => {
  region = await openSmallRegion();
  proposalId = proposed(region, 'J-1', 'V-1');
});

const reject = (more: { reason?: string; untilOn?: string | null; proposalId?: string } = {}) =>
  rejectProposal(region.office, region.coco, {
    proposalId,
    reason: 'too-far',
    note: 'oma woont in Utrecht',
    untilOn: null,
    ...more,
  });
const excluded = () => officeTable(region.office).excluded;
const status = () => {
  const proposal = region.office.store.proposals.find(proposalId);
  return proposal && statusOf(proposal);
};

describe('rejecting a proposal', () => {
  test('for good keeps the pair apart, whatever day it is', () => {
    ok(reject());

    expect(status()).toBe('rejected');
    expect(region.office.store.proposals.find(proposalId)?.rejection).toMatchObject({
      reason: 'too-far',
      note: 'oma woont in Utrecht',
      by: 'Coco Coördinator',
    });
    region.office.moment = new Date('2027-11-22T11:00:00Z');
    expect(excluded()).toEqual([['J-1', 'G-1']]);
    expect(lastDeed(region)).toMatchObject({
      did: 'proposal-rejected',
      subject: 'J-1',
      detail: { group: 'G-1', reason: 'too-far', until: 'for-good' },
    });
  });

  test('until a day ends on that day', () => {
    ok(reject({ untilOn: '2026-12-24' }));

    region.office.moment = new Date('2026-12-23T11:00:00Z');
    expect(excluded()).toEqual([['J-1', 'G-1']]);
    region.office.moment = new Date('2026-12-24T11:00:00Z');
    expect(excluded()).toEqual([]);
  });

  test('can be undone by lifting what it excludes', () => {
    ok(reject());
    const [exclusion] = region.office.store.exclusions.listInForce('2026-11-22');
    const exclusionId = exclusion?.id ?? '';
    ok(liftExclusion(region.office, region.coco, { exclusionId }));

    expect(excluded()).toEqual([]);
    expect(lastDeed(region)).toMatchObject({ did: 'exclusion-lifted', subject: 'J-1' });
  });

  test.each([
    ['an unknown reason', { reason: 'because' }, 'unknown-reason'],
    ['a day that has been', { untilOn: '2026-11-22' }, 'day-has-been'],
    ['a proposal that is not there', { proposalId: 'a'.repeat(26) }, 'no-such-proposal'],
  ])('is refused for %s, and nothing is kept', (_, more, code) => {
    const before = deeds(region);
    expect(no(reject(more))).toBe(code);
    expect(status()).toBe('new');
    expect(excluded()).toEqual([]);
    expect(deeds(region)).toEqual(before);
  });

  test('is refused for one that is closed already', () => {
    ok(reject());
    expect(no(reject())).toBe('no-longer-open');
    placed(region, 'J-2', 'V-1');
    expect(deeds(region).filter((deed) => deed.startsWith('proposal-rejected'))).toHaveLength(1);
  });
});
