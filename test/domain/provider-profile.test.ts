import { expect, test } from 'vitest';
import { codeLists } from '../../src/domain/code-list.ts';
import {
  type Band,
  type Profile,
  type Shown,
  alike,
  profileOf,
} from '../../src/domain/provider-profile.ts';

const codes = codeLists([{ list: 'education', code: 'school-primary', nl: 'x', en: 'x' }]);
const shown: Shown = {
  youth: {
    bornOn: '2013-01-02',
    sex: 'm',
    needs: ['trauma', 'school-primary', 'addiction'],
    intensity: 3,
  },
  group: { sex: 'any', offers: ['trauma'], education: ['school-primary'] },
  startsOn: '2027-01-02',
  codes,
  region: 'Gelderland',
  homeKm: 12,
};

test('a profile holds these fields and no other', () => {
  expect(profileOf(shown, [])).toEqual({
    ages: [14, 15], // 14 on the very day of the start
    sex: null,
    region: 'Gelderland',
    homeKm: [10, 25],
    needs: ['trauma'],
    school: ['school-primary'],
    needKinds: [],
    intensity: 3,
  });
});

test('made coarser it says less of each', () => {
  expect(profileOf(shown, ['wide-ages', 'no-region', 'fewer-needs'])).toEqual({
    ages: [12, 15],
    sex: null,
    region: null,
    homeKm: null,
    needs: [],
    school: [],
    needKinds: ['treatment', 'school'],
    intensity: null,
  });
});

test('a house for girls or boys only is told the sex', () => {
  expect(profileOf({ ...shown, group: { ...shown.group, sex: 'm' } }, []).sex).toBe('m');
});

test.each<[number, Band]>([
  [9.9, [0, 10]],
  [10, [10, 25]],
  [49.9, [25, 50]],
  [50, [50, null]],
])('%d km is told as a band', (homeKm, band) => {
  expect(profileOf({ ...shown, homeKm }, []).homeKm).toEqual(band);
});

test('who looks the same is counted, in whatever order needs were written down', () => {
  const one: Profile = { ...profileOf(shown, []), needs: ['a', 'b'] };
  const turned: Profile = { ...one, needs: ['b', 'a'] };
  const other: Profile = { ...one, intensity: 2 };

  expect(alike(one, [one, turned, other])).toBe(2);
  expect(alike(other, [one, turned, other])).toBe(1);
});
