import { expect, test } from 'vitest';
import type { GroupFacts } from '../../../src/domain/group.ts';
import { fitOf } from '../../../src/web/provider/fit.ts';

const startsOn = '2027-01-02';
const youth = { ages: [14, 15], intensity: 3 } as const;
const member = (bornOn: string, comesOn: string | null = null) => ({
  code: 'R-1',
  bornOn,
  risks: [],
  intensity: 2,
  livesThereSince: null,
  expectedExit: null,
  comesOn,
});
const everybody = () => true;
const house = {
  size: 5,
  staffOnGroup: 1,
  intensityBudget: 8,
  maxAgeSpread: 3,
  arrivalsAtOnce: 1,
} as unknown as GroupFacts;

test('the group as it would be counts who is still to come', () => {
  const members = [member('2012-05-05'), member('2012-06-06'), member('2012-07-07', '2027-01-01')];

  expect(fitOf(house, members, youth, startsOn, everybody)).toEqual({
    places: { now: 3, then: 4, size: 5 },
    workers: { there: 1, needed: 1 },
    intensity: { now: 6, then: 9, budget: 8, unknown: 0 },
    ages: { fit: true, most: 3 },
    arrivals: { then: 2, most: 1 },
  });
});

test('how much care it takes is not told where the profile leaves it out', () => {
  expect(
    fitOf(house, [], { ...youth, intensity: null }, startsOn, everybody).intensity,
  ).toBeUndefined();
});

test('a difference in age may stay as it is, but not grow', () => {
  // 14 or 15 on 2 January 2027: born from 2 January 2011 until 2 January 2013.
  const wide = [member('2009-01-01'), member('2014-01-01')];
  const fits = (members: typeof wide, ages: readonly [number, number] = [14, 15]): boolean =>
    fitOf(house, members, { ...youth, ages }, startsOn, everybody).ages.fit;

  expect(fits(wide)).toBe(true);
  expect(fits(wide, [10, 11])).toBe(false);
  expect(fits([member('2009-01-01')])).toBe(true);
  expect(fits([member('2007-06-01')])).toBe(false);
});

test('whom the provider does not know yet is in no sum, and that is said', () => {
  const members = [member('2012-05-05'), { ...member('2012-07-07', '2027-01-01'), code: 'J-NEW' }];
  const isKnown = ({ code }: { code: string }) => code !== 'J-NEW';
  const intensities = [1, 2, 3, 4].map((intensity) => {
    const coming = members.map((one) => (one.code === 'J-NEW' ? { ...one, intensity } : one));
    return fitOf(house, coming, youth, startsOn, isKnown);
  });
  expect(intensities[0]?.intensity).toEqual({ now: 2, then: 5, budget: 8, unknown: 1 });
  expect(new Set(intensities.map((fit) => JSON.stringify(fit))).size).toBe(1);
});
