import { beforeEach, expect, test } from 'vitest';
import { confirmStart } from '../../../src/actions/placements.ts';
import { type SmallRegion, openSmallRegion, placed } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let placementId: string;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  placementId = placed(region, 'J-1', 'V-1');
  coco = visit(region.office).as(region.coco);
});
const placement = () => region.office.store.placements.find(placementId)!;

test.each(['1990-01-01', '2025-11-22', '2026-10-21'])(
  'nobody moved in long before the place was given: %s',
  async (startedOn) => {
    const house = visit(region.office).as(region.one);
    const byHouse = await house.post(`/provider/placements/${placementId}/start`, { startedOn });
    const byCoco = await coco.post(`/coordinator/placements/${placementId}/start`, { startedOn });

    expect([byHouse.status, byCoco.status, placement().startedOn]).toEqual([409, 409, null]);
    expect(byHouse.text).toContain('Controleer de datum.');
  },
);

test('in a crisis a youth moved in before it was written down', () => {
  expect(confirmStart(region.office, region.one, { placementId, startedOn: '2026-11-20' }).ok).toBe(
    true,
  );
});

test('what never began does not end before it was given', async () => {
  const form = { endedOn: '2026-11-21', reason: 'did-not-start', note: '', waitsAgain: 'yes' };
  const { status, text } = await coco.post(`/coordinator/placements/${placementId}/end`, form);

  expect([status, placement().endedOn]).toEqual([409, null]);
  expect(text).toContain('Op deze dag was de plek nog niet gegeven.');
});
