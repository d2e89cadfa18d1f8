import { describe, expect, test } from 'vitest';
import type { Placement } from '../../src/domain/placement.ts';
import { daysEmpty, median } from '../../src/domain/provider-figures.ts';

const place = {
  id: 'v',
  code: 'V-1',
  groupName: 'Huis Een',
  from: '2026-11-05',
  until: null,
  places: 2,
  withdrawnOn: null,
} as const;
const november = { from: '2026-11-01', to: '2026-11-30' } as const;
const stay = (more: Partial<Placement>): Placement =>
  ({
    vacancyId: 'v',
    startsOn: '2026-11-10',
    startedOn: null,
    endedOn: null,
    undoing: null,
    ...more,
  }) as Placement;

describe('days that places stood empty', () => {
  test('are counted from the day they were free, for each of them, and not ahead of today', () => {
    expect(daysEmpty(place, [], november, '2026-11-14')).toBe(2 * 10);
    expect(daysEmpty(place, [], november, '2026-12-31')).toBe(2 * 26);
    expect(daysEmpty(place, [], { from: '2026-12-01', to: '2026-12-31' }, '2026-11-22')).toBe(0);
  });

  test('end for one of them when somebody comes, and begin again when they leave', () => {
    expect(daysEmpty(place, [stay({})], november, '2026-11-14')).toBe(20 - 5);
    const came = stay({ startedOn: '2026-11-12', endedOn: '2026-11-14' });
    expect(daysEmpty(place, [came], november, '2026-11-14')).toBe(20 - 2);
  });

  test('do not end for a stay elsewhere, or one that was undone', () => {
    const undoing = { reason: 'wrong-choice', note: '', at: '2026-11-11T09:00:00Z', by: 'Coco' };
    const others = [stay({ vacancyId: 'w' }), stay({ undoing, endedOn: '2026-11-11' })];
    expect(daysEmpty(place, others, november, '2026-11-14')).toBe(20);
  });

  test('end when the vacancy is withdrawn, or was offered until then', () => {
    expect(daysEmpty({ ...place, withdrawnOn: '2026-11-08' }, [], november, '2026-11-14')).toBe(
      2 * 3,
    );
    expect(daysEmpty({ ...place, until: '2026-11-08' }, [], november, '2026-11-14')).toBe(2 * 4);
  });
});

test('the middle of some numbers', () => {
  expect([median([]), median([3]), median([9, 1, 2]), median([4, 1])]).toEqual([
    undefined,
    3,
    2,
    2.5,
  ]);
});
