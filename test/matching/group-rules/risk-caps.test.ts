import { expect, test } from 'vitest';
import { amber, bilal, noFrom, oak, resident } from '../cast.ts';

const running = { risks: ['running-away'] };
const no = (cap: number, youths: object[], residents: object[]) =>
  noFrom(
    'risk-caps',
    { youths, groups: [oak({ riskCaps: { 'running-away': cap }, residents })] },
    'oak',
  );

test('one more than the group can handle is too many', () => {
  expect(no(1, [amber(running)], [resident('R-1', running), resident('R-2')])).toMatchObject([
    { law: false, repair: { field: 'residents', to: 'R-1' } },
  ]);
  expect(no(2, [amber(running)], [resident('R-1', running), resident('R-2')])).toEqual([]);
});

test('newcomers count together', () => {
  expect(no(1, [amber(running), bilal(running)], [])).toMatchObject([
    { repair: { field: 'riskCaps.running-away', to: 2 } },
  ]);
});

test('where there are too many already, others still fit', () => {
  const three = ['R-1', 'R-2', 'R-3'].map((code) => resident(code, running));
  expect(no(1, [bilal()], three)).toEqual([]);
  expect(no(1, [amber(running)], three)).toHaveLength(1);
});
