import { expect, test } from 'vitest';
import { amber, bilal, noFrom, oak, resident } from '../cast.ts';

const residents = ['R-1', 'R-2', 'R-3'].map((code) => resident(code));
const no = (size: number, policy = {}) =>
  noFrom(
    'size',
    { youths: [amber(), bilal()], groups: [oak({ size, preferredSize: 1, residents })], policy },
    'oak',
  );

test('no more live there than the group has room for', () => {
  expect(no(4)).toMatchObject([
    {
      law: false,
      why: { nl: 'De groep telt dan 5 jongeren. Er is ruimte voor 4.' },
      repair: { to: 4 },
    },
  ]);
  expect(no(5)).toEqual([]);
});

test('nor more than the definition allows, whatever the group says', () => {
  expect(no(12, { mostInGroup: 4 })).toHaveLength(1);
  expect(no(12)).toEqual([]);
});
