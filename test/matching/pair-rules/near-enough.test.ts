import { expect, test } from 'vitest';
import { amber, elm, noFrom } from '../cast.ts';

// Straight north: 0.1 degree is 11.1 km, and 14.5 km by road.
const north = (degrees: number) => ({ lat: 52 + degrees, lon: 5 });
const no = (youth: object, policy: object = {}) =>
  noFrom(
    'near-enough',
    {
      youths: [amber({ homes: [north(0)], ...youth })],
      groups: [elm({ location: north(0.1) })],
      policy,
    },
    'elm',
  );

test('the limit is that of the family, and else that of the region', () => {
  expect(no({}, { maxKm: 14.4 })).toMatchObject([
    {
      law: false,
      why: { nl: 'De groep ligt 14,5 km van huis. De grens is 14,4 km.' },
      repair: { to: 14.5 },
    },
  ]);
  expect(no({}, { maxKm: 14.5 })).toEqual([]);
  expect(no({ maxKm: 14 }, { maxKm: 100 })).toHaveLength(1);
  expect(no({ maxKm: 15 }, { maxKm: 3 })).toEqual([]);
});

test('with two homes the mean counts', () => {
  expect(no({ homes: [north(0), north(0.3)] }, { maxKm: 21.7 })).toEqual([]);
  expect(no({ homes: [north(0), north(0.3)] }, { maxKm: 21.6 })).toHaveLength(1);
});

test('a school that must be kept has a limit of its own, one that is only preferred has none', () => {
  const school = (keep: string) => ({ ...north(0.4), keep });
  expect(no({ school: school('must') })).toMatchObject([
    {
      why: { en: expect.stringContaining('43.4 km from the school') },
      repair: { field: 'schoolKm', to: 43.4 },
    },
  ]);
  expect(no({ school: school('prefer') })).toEqual([]);
  expect(no({ school: school('must') }, { schoolKm: 43.4 })).toEqual([]);
});

test('home and school can both be too far', () => {
  expect(no({ maxKm: 3, school: { ...north(0.4), keep: 'must' } })).toHaveLength(2);
});
