import { expect, test } from 'vitest';
import { amber, bilal, noFrom, oak, resident } from '../cast.ts';

const residents = ['R-1', 'R-2', 'R-3'].map((code) => resident(code));
const no = (staffOnGroup: number, policy = {}) =>
  noFrom(
    'staffing',
    { youths: [amber(), bilal()], groups: [oak({ staffOnGroup, residents })], policy },
    'oak',
  );

test('one worker is not enough for five, two are', () => {
  expect(no(1)).toMatchObject([{ law: false, repair: { field: 'staffOnGroup', to: 2 } }]);
  expect(no(2)).toEqual([]);
});

test('without a worker nobody comes', () => {
  expect(no(0)).toHaveLength(1);
});

test('a region may ask for more workers', () => {
  expect(no(2, { youthsPerWorker: 2.4 })).toMatchObject([{ repair: { to: 3 } }]);
  expect(no(2, { youthsPerWorker: 2.5 })).toEqual([]);
});
