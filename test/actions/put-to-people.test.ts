import { beforeEach, describe, expect, test } from 'vitest';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import { groupList } from '../../src/lists/groups.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { bring } from '../office.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  proposed,
  put,
} from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const proposal = (id: string) => region.office.store.proposals.find(id);
const putTo = (proposalId: string) => putToPeople(region.office, region.coco, { proposalId });
const reject = (proposalId: string) =>
  ok(
    rejectProposal(region.office, region.coco, {
      proposalId,
      reason: 'too-far',
      note: '',
      untilOn: null,
    }),
  );

describe('putting a proposal to provider and family', () => {
  test('shows it to both, under a code that is not the youth’s', () => {
    const id = put(region, 'J-1', 'V-1');

    expect(region.office.store.proposals.listForProvider(region.one.providerId)).toHaveLength(1);
    expect(region.office.store.proposals.listForProvider(region.two.providerId)).toEqual([]);
    expect(proposal(id)?.providerCode).toMatch(/^A-[A-Z0-9]{8}$/);
    expect(lastDeed(region)).toMatchObject({ did: 'proposal-put-to-people', subject: 'J-1' });
  });

  test('gives one youth another code each time', () => {
    const codes = [put(region, 'J-1', 'V-1'), put(region, 'J-1', 'V-2')].map(
      (id) => proposal(id)?.providerCode,
    );
    expect(new Set(codes).size).toBe(2);
  });

  test('twice is once', () => {
    const id = put(region, 'J-1', 'V-1');
    const before = deeds(region);
    expect(ok(putTo(id))).toBe(id);
    expect(deeds(region)).toEqual(before);
  });

  test('is refused for one that is closed or not there', () => {
    const id = proposed(region, 'J-1', 'V-1');
    reject(id);
    expect(no(putTo(id))).toBe('no-longer-open');
    expect(no(putTo('a'.repeat(26)))).toBe('no-such-proposal');
  });

  test('is refused for the fourth at once, until one is closed', () => {
    const more = ['3', '4'];
    const homes = more.map((code) => ({ code: `G-${code}`, name: `Huis ${code}`, riskCaps: {} }));
    bring(region.office, groupList, homes);
    bring(
      region.office,
      vacancyList,
      more.map((code) => ({ code: `V-${code}`, groupCode: `G-${code}` })),
    );
    const first = put(region, 'J-1', 'V-1');
    put(region, 'J-1', 'V-2');
    put(region, 'J-1', 'V-3');
    const fourth = proposed(region, 'J-1', 'V-4');

    expect(no(putTo(fourth))).toBe('too-many-enquiries');
    expect(proposal(fourth)?.consultedAt).toBeNull();
    reject(first);
    expect(ok(putTo(fourth))).toBe(fourth);
  });
});

describe('replying to a question', () => {
  const reply = (proposalId: string) =>
    replyToQuestion(region.office, region.coco, { proposalId, text: 'Alleen overdag.' });

  test('keeps the words, and the journal does not repeat them', () => {
    const id = put(region, 'J-1', 'V-1');
    ok(reply(id));

    expect(proposal(id)?.replies).toMatchObject([{ text: 'Alleen overdag.' }]);
    expect(lastDeed(region)).toMatchObject({ did: 'question-replied', subject: 'J-1' });
    expect(JSON.stringify(lastDeed(region))).not.toContain('overdag');
  });

  test('is refused where nobody was asked, or it is closed', () => {
    const id = proposed(region, 'J-1', 'V-1');
    expect(no(reply(id))).toBe('no-longer-open');
    expect(no(reply('a'.repeat(26)))).toBe('no-such-proposal');
    expect(proposal(id)?.replies).toEqual([]);
  });
});
