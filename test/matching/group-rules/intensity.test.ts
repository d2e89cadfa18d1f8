import { expect, test } from 'vitest';
import { amber, bilal, noFrom, oak, resident } from '../cast.ts';

const residents = [resident('R-1', { intensity: 3 }), resident('R-2', { intensity: 1 })];
const no = (intensityBudget: number | null, ...youths: object[]) =>
  noFrom('intensity', { youths, groups: [oak({ intensityBudget, residents })] }, 'oak');

test('the care of all together stays within what the group can give', () => {
  expect(no(7, amber({ intensity: 4 }))).toMatchObject([
    { law: false, why: { en: expect.stringContaining('8 points') }, repair: { to: 'R-1' } },
  ]);
  expect(no(8, amber({ intensity: 4 }))).toEqual([]);
  expect(no(null, amber({ intensity: 4 }))).toEqual([]);
});

test('where residents are too much already, nobody comes', () => {
  expect(no(3, bilal({ intensity: 1 }))).toHaveLength(1);
});
