import { expect, test } from 'vitest';
import { amber, bilal, chris, noFrom, oak, resident } from '../cast.ts';

const no = (apart: string[][], ...codes: string[]) =>
  noFrom(
    'kept-apart',
    {
      youths: [amber(), bilal(), chris()],
      groups: [oak({ residents: [resident('R-7'), resident('R-8')] })],
      apart,
    },
    'oak',
    ...codes,
  );

test('nobody comes to live with somebody they must be kept apart from, in either order', () => {
  expect(no([['amber', 'R-7']], 'amber')).toMatchObject([
    {
      law: false,
      youth: 'amber',
      repair: { to: 'R-7', text: { nl: 'Past zodra R-7 is vertrokken.' } },
    },
  ]);
  expect(no([['R-7', 'amber']], 'amber')).toHaveLength(1);
  expect(no([['R-7', 'amber']], 'bilal')).toEqual([]);
});

test('two newcomers who clash are one clash', () => {
  expect(no([['bilal', 'amber']])).toMatchObject([
    { youth: 'amber', why: { en: 'amber and bilal must not live together.' } },
  ]);
  expect(no([['bilal', 'amber']], 'bilal', 'chris')).toEqual([]);
});

test('residents who live together already are not our question', () => {
  expect(no([['R-7', 'R-8']])).toEqual([]);
});
