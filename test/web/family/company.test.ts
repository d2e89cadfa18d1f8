import { expect, test } from 'vitest';
import { companyOf } from '../../../src/web/family/company.ts';
import { roughHome, roughSchool } from '../../../src/web/family/rough-distance.ts';

const today = '2026-11-22';
const member = (bornOn: string, more: { code?: string; comesOn?: string } = {}) => ({
  code: 'R-1',
  bornOn,
  risks: [],
  intensity: 1,
  livesThereSince: null,
  expectedExit: null,
  comesOn: null,
  ...more,
});
const youth = { code: 'J-1' };

test.each<[string, readonly [number, number]]>([
  ['2016-11-22', [10, 14]],
  ['2016-11-23', [6, 10]],
  ['2012-11-23', [10, 14]],
  ['2012-11-22', [14, 18]],
])('who was born on %s lives in a band, not in an age', (bornOn, ages) => {
  expect(companyOf([member(bornOn)], youth, today).ages).toEqual(ages);
});

test('the band of a group spans youngest and oldest', () => {
  const members = [member('2010-01-01'), member('2015-01-01')];
  expect(companyOf(members, youth, today)).toEqual({ now: 2, then: 3, ages: [10, 18] });
});

test('who is to come counts later, and the age stays untold', () => {
  const members = [member('2010-01-01', { comesOn: '2026-12-01' })];
  expect(companyOf(members, youth, today)).toEqual({ now: 0, then: 2, ages: undefined });
});

test('the youth is not counted twice after moving in', () => {
  const members = [member('2010-01-01'), member('2012-01-01', { code: 'J-1' })];
  expect(companyOf(members, youth, today)).toMatchObject({ now: 1, then: 2 });
});

const far = (km: number, homes: 1 | 2) => ({
  home: { km, how: 'place' as const },
  homes,
  school: { km, how: 'postcode' as const },
});

test.each([
  [0, 5, true],
  [4.9, 5, true],
  [7.4, 5, false],
  [7.5, 10, false],
  [23.1, 25, false],
])('%d km from home is told as %d, or as less: %s', (km, told, within) => {
  expect(roughHome(far(km, 1))).toMatchObject({ km: told, within });
});

test('two addresses are told more roughly than one, and school as one', () => {
  expect(roughHome(far(24.9, 2))).toEqual({ km: 20, within: false, how: 'place' });
  expect(roughSchool(far(24.9, 2))).toEqual({ km: 25, within: false, how: 'postcode' });
});
