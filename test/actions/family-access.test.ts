import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { familyShut, isLookOver } from '../../src/actions/family/access.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import { listYouth } from '../../src/actions/waiting-list.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { type SmallRegion, ok, openSmallRegion, parentOf, put } from '../small-region.ts';

let region: SmallRegion;
let mother: AccountOf<'family'>;
beforeEach(async () => {
  region = await openSmallRegion();
  mother = parentOf(region, 'J-1');
});

const shut = () => familyShut(region.office, mother);
const on = (day: string) => {
  region.office.moment = new Date(`${day}T11:00:00Z`);
};

test('an invitation lasts ninety days', () => {
  expect(shut()).toBeUndefined();
  on('2027-02-20');
  expect(shut()).toBe('no-invitation');
});

test('off the waiting list without a place the round is over; back on it, it goes on', () => {
  const { youthId } = mother;
  ok(listYouth(region.office, region.coco, { youthId, waits: false, reason: 'no-longer-needed' }));
  expect(shut()).toBe('round-closed');
  ok(listYouth(region.office, region.coco, { youthId, waits: true, reason: '' }));
  expect(shut()).toBeUndefined();
});

test('once a youth has lived somewhere for six weeks the round is over', () => {
  const proposalId = put(region, 'J-1', 'V-1');
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'gebeld' };
  const placementId = ok(acceptProposal(region.office, region.coco, asked));
  expect(shut()).toBeUndefined();
  ok(confirmStart(region.office, region.coco, { placementId, startedOn: '2026-11-22' }));
  const isOver = () => isLookOver(region.office, { id: mother.youthId });
  on('2027-01-03');
  expect([shut(), isOver()]).toEqual([undefined, false]);
  // Three weeks more the door opens, for the questions how it goes and for nothing else.
  on('2027-01-04');
  expect([shut(), isOver()]).toEqual([undefined, true]);
  on('2027-01-23');
  expect([shut(), isOver()]).toEqual([undefined, true]);
  on('2027-01-24');
  expect(shut()).toBe('round-closed');
});

test('who was never recorded does not come in', () => {
  const stranger = { id: region.office.newId(), youthId: mother.youthId };
  expect(familyShut(region.office, stranger)).toBe('not-recorded');
});
