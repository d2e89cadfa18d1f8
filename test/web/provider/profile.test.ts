import { expect, test } from 'vitest';
import { codeLists } from '../../../src/domain/code-list.ts';
import type { GroupFacts } from '../../../src/domain/group.ts';
import type { YouthFacts } from '../../../src/domain/youth.ts';
import { type Band, profileOf } from '../../../src/web/provider/profile.ts';
import { fitOf } from '../../../src/web/provider/fit.ts';

const lists = codeLists([{ list: 'education', code: 'school-primary', nl: 'x', en: 'x' }]);
const youth = {
  bornOn: '2013-01-02',
  sex: 'm',
  needs: ['trauma', 'school-primary', 'addiction'],
  legalBasis: 'voluntary',
  intensity: 3,
} as unknown as YouthFacts;
const group = {
  sex: 'any',
  offers: ['trauma'],
  education: ['school-primary'],
} as unknown as GroupFacts;
const proposal = { startsOn: '2027-01-02', providerCode: 'A-1' };
const at = (km: number) => ({ lists, far: { home: { km, how: 'place' as const } } });

test('a profile holds these fields and no other', () => {
  expect(profileOf(proposal, youth, group, at(12))).toEqual({
    code: 'A-1',
    ages: [14, 15], // 14 on the very day of the start
    sex: undefined,
    needs: ['trauma'],
    school: ['school-primary'],
    homeKm: [10, 25],
    earliestStart: '2027-01-02',
    compulsory: false,
    intensity: 3,
  });
});

test('a house for girls or boys only is told the sex', () => {
  expect(profileOf(proposal, youth, { ...group, sex: 'm' }, at(12)).sex).toBe('m');
});

test.each<[number, Band]>([
  [9.9, [0, 10]],
  [10, [10, 25]],
  [49.9, [25, 50]],
  [50, [50, null]],
])('%d km is told as a band', (km, band) => {
  expect(profileOf(proposal, youth, group, at(km)).homeKm).toEqual(band);
});

const member = (bornOn: string, comesOn: string | null = null) => ({
  code: 'R-1',
  bornOn,
  risks: [],
  intensity: 2,
  livesThereSince: null,
  expectedExit: null,
  comesOn,
});
const house = {
  size: 5,
  staffOnGroup: 1,
  intensityBudget: 8,
  maxAgeSpread: 3,
  arrivalsAtOnce: 1,
} as unknown as GroupFacts;

test('the group as it would be counts who is still to come', () => {
  const members = [member('2012-05-05'), member('2012-06-06'), member('2012-07-07', '2027-01-01')];

  expect(fitOf(house, members, youth)).toEqual({
    places: { now: 3, then: 4, size: 5 },
    workers: { there: 1, needed: 1 },
    intensity: { now: 6, then: 9, budget: 8 },
    ages: { fit: true, most: 3 },
    arrivals: { then: 2, most: 1 },
  });
});

test('a difference in age may stay as it is, but not grow', () => {
  const wide = [member('2009-01-01'), member('2014-01-01')];

  expect(fitOf(house, wide, youth).ages.fit).toBe(true);
  expect(fitOf(house, wide, { ...youth, bornOn: '2014-01-02' }).ages.fit).toBe(false);
  expect(fitOf(house, [member('2009-01-01')], youth).ages.fit).toBe(false);
});
