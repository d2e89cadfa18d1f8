import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsFamily } from '../../src/actions/answer-proposal.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { withdrawVacancy } from '../../src/actions/vacancies.ts';
import { listYouth } from '../../src/actions/waiting-list.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import {
  type SmallRegion,
  agreed,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  parentOf,
  proposed,
  put,
  vacancyId,
  youthId,
} from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const accept = (
  proposalId: string,
  more: { startsOn?: string; reason?: string; why?: string } = {},
) =>
  acceptProposal(region.office, region.coco, {
    proposalId,
    startsOn: '2026-11-29',
    reason: 'past het best',
    ...more,
  });
const statusNow = (id: string) => {
  const proposal = region.office.store.proposals.find(id);
  return proposal && statusOf(proposal);
};
const placements = () => region.office.store.placements.list();

describe('accepting a proposal', () => {
  test('places the youth, takes the place, and says so in the journal', () => {
    const id = ok(accept(agreed(region, 'J-1', 'V-1')));

    expect(placements()).toMatchObject([
      { id, youthCode: 'J-1', groupCode: 'G-1', startsOn: '2026-11-29', overridden: [] },
    ]);
    expect(region.office.store.vacancies.findByCode('V-1')).toMatchObject({ taken: 1 });
    expect(region.office.store.youths.listWaiting().map(({ facts }) => facts.code)).toEqual([
      'J-2',
    ]);
    expect(lastDeed(region)).toMatchObject({
      did: 'proposal-accepted',
      subject: 'J-1',
      detail: { group: 'G-1', vacancy: 'V-1', from: '2026-11-29' },
    });
  });

  test('twice gives the same placement, and one line in the journal', () => {
    const proposal = agreed(region, 'J-1', 'V-1');

    expect(ok(accept(proposal))).toBe(ok(accept(proposal)));
    expect(placements()).toHaveLength(1);
    expect(deeds(region).filter((deed) => deed.startsWith('proposal-accepted'))).toHaveLength(1);
  });

  test('the last place goes to one, and the other reads who has it', () => {
    const first = agreed(region, 'J-1', 'V-1');
    const second = agreed(region, 'J-2', 'V-1');
    ok(accept(first));

    const refused = accept(second, { reason: 'het moet toch' });
    expect(refused).toMatchObject({
      refusal: {
        code: 'place-gone',
        text: {
          en: 'The last place of V-1 has meanwhile been given to J-1, by Coco Coördinator.',
        },
      },
    });
    expect(statusNow(second)).toBe('withdrawn');
    expect(placements()).toHaveLength(1);
  });

  test('closes the youth’s other proposals, and leaves other people’s alone', () => {
    const other = put(region, 'J-1', 'V-2');
    const bystander = put(region, 'J-2', 'V-2');
    ok(accept(agreed(region, 'J-1', 'V-1')));

    expect(statusNow(other)).toBe('withdrawn');
    expect(statusNow(bystander)).toBe('put-to-both');
  });
});

describe('a proposal is not accepted', () => {
  test('without a reason in words and from the list, also when everybody agrees', () => {
    const proposal = agreed(region, 'J-1', 'V-1');
    expect(no(accept(proposal, { reason: '' }))).toBe('say-why');
    expect(no(accept(proposal, { why: 'omdat' }))).toBe('unknown-reason');
    expect(placements()).toEqual([]);
    ok(accept(proposal, { why: 'near' }));
    expect(placements()).toMatchObject([{ why: 'near', reason: 'past het best' }]);
  });

  test('before the provider said yes, or against an objection, unless with a reason', () => {
    const silent = put(region, 'J-1', 'V-1');
    expect(no(accept(silent, { reason: '' }))).toBe('provider-has-not-said-yes');

    const objected = agreed(region, 'J-2', 'V-1');
    const parent = parentOf(region, 'J-2');
    const words = { proposalId: objected, reason: 'too-far', note: '' };
    ok(answerAsFamily(region.office, parent, { ...words, says: 'object' }));
    expect(no(accept(objected, { reason: '' }))).toBe('family-objects');
    expect(placements()).toEqual([]);

    ok(accept(objected, { reason: 'besproken met de ouders' }));
    expect(placements()).toMatchObject([{ reason: 'besproken met de ouders' }]);
  });

  test('that does not exist, or was rejected', () => {
    expect(no(accept('a'.repeat(26)))).toBe('no-such-proposal');
    const proposalId = proposed(region, 'J-1', 'V-1');
    const rejection = { proposalId, reason: 'too-far', note: '', untilOn: null };
    ok(rejectProposal(region.office, region.coco, rejection));
    expect(no(accept(proposalId, { reason: 'toch' }))).toBe('no-longer-open');
  });

  test('for a youth who left the list, or a place that was withdrawn', () => {
    const left = agreed(region, 'J-1', 'V-1');
    const gone = agreed(region, 'J-2', 'V-1');
    const off = { youthId: youthId(region, 'J-1'), waits: false, reason: 'mistake' };
    ok(listYouth(region.office, region.coco, off));
    const withdrawn = { vacancyId: vacancyId(region, 'V-1'), reason: 'staffing' };
    ok(withdrawVacancy(region.office, region.one, withdrawn));

    expect(no(accept(left))).toBe('no-longer-open');
    expect(no(accept(gone, { reason: 'toch' }))).toBe('no-longer-open');
    expect(placements()).toEqual([]);
  });

  test('from a day that has been', () => {
    const proposal = agreed(region, 'J-1', 'V-1');
    const refused = accept(proposal, { startsOn: '2026-11-21' });
    expect(no(refused)).toBe('too-early');
    expect(placements()).toEqual([]);
  });
});
