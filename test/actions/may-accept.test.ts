import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { holdPlace } from '../../src/actions/holds.ts';
import { endPlacement } from '../../src/actions/placements.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import { groupList } from '../../src/lists/groups.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import {
  type SmallRegion,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  proposed,
  put,
  youthId,
} from '../small-region.ts';

/** What is asked again at the moment a place is given away; each on its own, with its edges. */

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const accept = (
  proposalId: string,
  more: { startsOn?: string; reason?: string; why?: string } = {},
) =>
  acceptProposal(region.office, region.coco, {
    ...{ proposalId, startsOn: '2026-11-22', reason: 'besproken' },
    ...more,
  });
const placements = () => region.office.store.placements.list();
const text = (en: string) =>
  expect.objectContaining({ en: expect.stringContaining(en) }) as unknown;
const closedGroup = (more: Partial<GroupFacts> = {}) =>
  bring(region.office, groupList, [
    {
      ...{ code: 'G-1', name: 'Huis Een', providerCode: 'P-1', arrivalsAtOnce: 2, riskCaps: {} },
      ...{ setting: 'closed', registeredClosed: true, ...more },
    },
  ]);
const closedYouth = () =>
  bring(region.office, youthList, [
    {
      ...{ code: 'J-1', name: 'Fictieve Fenna', setting: 'closed', legalBasis: 'closed' },
      ...{ legalFrom: '2026-11-01', legalUntil: '2027-04-01' },
    },
  ]);

test('one place for each youth, until the stay has ended', () => {
  const other = put(region, 'J-1', 'V-2');
  const placementId = ok(accept(put(region, 'J-1', 'V-1')));
  expect(no(accept(other))).toBe('youth-already-placed');

  const ending = { endedOn: '2026-11-22', reason: 'back-home', note: '', waitsAgain: true };
  ok(endPlacement(region.office, region.coco, { placementId, ...ending }));
  ok(accept(put(region, 'J-1', 'V-2')));
  expect(placements()).toHaveLength(2);
});

test('another organisation’s proposal is not there', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  const elsewhere = { ...region.coco, organisationId: 'z'.repeat(26) };
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'besproken' };
  expect(no(acceptProposal(region.office, elsewhere, asked))).toBe('no-such-proposal');
});

test('from today on, and from the day the place is free', () => {
  bring(region.office, vacancyList, [
    { code: 'V-2', groupCode: 'G-2', places: 2, from: '2026-12-10', until: null },
  ]);
  const first = put(region, 'J-1', 'V-1');
  expect(accept(first, { startsOn: '2026-11-21' })).toMatchObject({
    refusal: { code: 'too-early', text: text('Choose 22 November 2026 or later') },
  });
  const second = put(region, 'J-2', 'V-2');
  expect(accept(second, { startsOn: '2026-12-09' })).toMatchObject({
    refusal: { code: 'too-early', text: text('Choose 10 December 2026 or later') },
  });
  ok(accept(first, { startsOn: '2026-11-22' }));
  ok(accept(second, { startsOn: '2026-12-10' }));
});

test('what others hold counts, one’s own hold and a second place do not', () => {
  const own = put(region, 'J-1', 'V-1');
  ok(holdPlace(region.office, region.coco, { proposalId: own }));
  const [held, beside] = [put(region, 'J-1', 'V-2'), put(region, 'J-2', 'V-2')];
  ok(holdPlace(region.office, region.coco, { proposalId: held }));
  ok(accept(beside));
  expect(no(accept(put(region, 'J-1', 'V-2')))).toBeUndefined();
});

test('one’s own hold is in nobody’s way', () => {
  const own = put(region, 'J-1', 'V-1');
  ok(holdPlace(region.office, region.coco, { proposalId: own }));
  ok(accept(own));
});

test('a closed group asks what the law asks, whatever is written down', () => {
  closedYouth();
  closedGroup({ registeredClosed: false });
  const proposalId = put(region, 'J-1', 'V-1');
  expect(accept(proposalId)).toMatchObject({
    refusal: {
      code: 'against-the-law',
      text: text('the law on closed youth care'),
      because: [text('not registered')],
    },
  });
  closedGroup();
  ok(accept(proposalId));
});

test('the law is told by its own sentences, and comes before every other rule', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  bring(region.office, youthList, [
    { code: 'J-1', name: 'Fictieve Fenna', setting: 'open', needs: ['addiction'] },
  ]);
  closedGroup();
  const refused = accept(proposalId, { reason: '' });
  expect(refused).toMatchObject({
    refusal: { code: 'against-the-law', text: text('definition of small scale') },
  });
  const because = refused.ok ? [] : (refused.refusal.because ?? []);
  expect(because).toHaveLength(1);
  expect(because[0]?.en).not.toContain('addiction');
});

test('who left the list meanwhile is not placed by an old page', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  const pen = { by: region.coco.id, at: region.office.now() };
  region.office.store.together((hand) =>
    hand.youths.addListing(youthId(region, 'J-1'), false, 'moved-on', pen),
  );
  expect(no(accept(proposalId))).toBe('youth-not-waiting');
  expect(placements()).toEqual([]);
});

test('what was given is written down by codes, with why, and with nothing that was not there', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  ok(accept(proposalId, { why: 'near', startsOn: '2026-11-29' }));
  expect(lastDeed(region)).toMatchObject({ did: 'proposal-accepted', subject: 'J-1' });
  expect(lastDeed(region)?.detail).toEqual({
    ...{ group: 'G-1', vacancy: 'V-1', from: '2026-11-29', why: 'near' },
  });
  expect(placements()).toMatchObject([{ why: 'near', reason: 'besproken', overridden: [] }]);

  ok(accept(put(region, 'J-2', 'V-2')));
  expect(lastDeed(region)?.detail).toMatchObject({ why: 'other' });
  expect(
    placements()
      .map(({ why }) => why)
      .sort(),
  ).toEqual(['near', 'other']);
});

test('the house hears of it, and others’ proposals for that place are closed with why', () => {
  const { store } = region.office;
  const second = proposed(region, 'J-2', 'V-1');
  const elsewhere = proposed(region, 'J-1', 'V-2');
  const proposalId = put(region, 'J-1', 'V-1');
  region.office.moment = new Date('2026-11-22T14:00:00Z');
  const before = store.outbox.list().length;
  ok(accept(proposalId));
  expect(store.outbox.list().length).toBe(before + 1);
  expect(store.proposals.find(second)?.withdrawal).toMatchObject({ kind: 'place-given' });
  expect(store.proposals.find(elsewhere)?.withdrawal).toMatchObject({ kind: 'youth-placed' });
  const closed = store.journal.listNewest(3).filter(({ did }) => did === 'proposal-withdrawn');
  expect(closed.map(({ subject, detail }) => [subject, detail]).sort()).toEqual([
    ['J-1', { group: 'G-2' }],
    ['J-2', { group: 'G-1' }],
  ]);
});
