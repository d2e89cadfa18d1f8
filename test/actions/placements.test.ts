import { beforeEach, describe, expect, test } from 'vitest';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { statusOfPlacement } from '../../src/domain/placement.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  placed,
} from '../small-region.ts';

let region: SmallRegion;
let placementId: string;
beforeEach(async () => {
  region = await openSmallRegion();
  placementId = placed(region, 'J-1', 'V-1');
});

const start = (
  startedOn = '2026-11-22',
  who: SmallRegion['coco'] | SmallRegion['one'] = region.coco,
) => confirmStart(region.office, who, { placementId, startedOn });
const end = (more: { endedOn?: string; reason?: string; waitsAgain?: boolean } = {}) =>
  endPlacement(region.office, region.coco, {
    placementId,
    endedOn: '2026-11-22',
    reason: 'back-home',
    note: 'ging goed',
    waitsAgain: false,
    ...more,
  });
const placement = () => region.office.store.placements.find(placementId);
const status = () => {
  const found = placement();
  return found && statusOfPlacement(found);
};
const taken = () => region.office.store.vacancies.findByCode('V-1')?.taken;
const waiting = () => region.office.store.youths.listWaiting().map(({ facts }) => facts.code);

describe('confirming that a youth lives there', () => {
  test('by the coordinator, or by the house itself', () => {
    ok(start('2026-11-22', region.one));
    expect(status()).toBe('started');
    expect(lastDeed(region)).toMatchObject({
      did: 'placement-started',
      subject: 'J-1',
      detail: { group: 'G-1', on: '2026-11-22' },
    });
  });

  test('twice is once, and the first day stays', () => {
    ok(start('2026-11-21'));
    ok(start('2026-11-22'));
    expect(placement()?.startedOn).toBe('2026-11-21');
  });

  test('is refused on a day to come, from another house, or once ended', () => {
    expect(no(start('2026-11-23'))).toBe('not-yet');
    expect(no(start('2026-11-22', region.two))).toBe('no-such-placement');
    expect(status()).toBe('accepted');
    ok(end({ reason: 'did-not-start', waitsAgain: true }));
    expect(no(start())).toBe('already-ended');
  });
});

describe('ending a placement', () => {
  test('frees the place, with its reason and note', () => {
    ok(start());
    ok(end());

    expect(placement()).toMatchObject({
      endedOn: '2026-11-22',
      endReason: 'back-home',
      endNote: 'ging goed',
      waitsAgain: false,
    });
    expect(taken()).toBe(0);
    expect(waiting()).toEqual(['J-2']);
    expect(lastDeed(region)).toMatchObject({ did: 'placement-ended', subject: 'J-1' });
  });

  test('before it began undoes the acceptance: the youth waits again, and can be placed anew', () => {
    ok(end({ reason: 'did-not-start', waitsAgain: true }));

    expect(waiting()).toEqual(['J-1', 'J-2']);
    placed(region, 'J-1', 'V-1');
    expect(taken()).toBe(1);
  });

  test.each([
    ['an unknown reason', { reason: 'because' }, 'unknown-reason'],
    ['a day to come', { endedOn: '2026-11-23' }, 'not-yet'],
    ['a day before it began', { endedOn: '2026-11-20' }, 'before-start'],
  ])('is refused for %s, and nothing is kept', (_, more, code) => {
    ok(start('2026-11-21'));
    const before = deeds(region);
    expect(no(end(more))).toBe(code);
    expect(status()).toBe('started');
    expect(taken()).toBe(1);
    expect(deeds(region)).toEqual(before);
  });

  test('is refused twice, and for one that is not there', () => {
    ok(end());
    expect(no(end())).toBe('already-ended');
    placementId = 'a'.repeat(26);
    expect(no(end())).toBe('no-such-placement');
  });
});
