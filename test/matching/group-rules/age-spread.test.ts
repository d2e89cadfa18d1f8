import { expect, test } from 'vitest';
import { amber, bilal, chris, noFrom, oak, resident } from '../cast.ts';

const no = (youth: object, group: object) =>
  noFrom('age-spread', { youths: [youth], groups: [oak(group)] }, 'oak');

test('the oldest and the youngest are not too far apart', () => {
  const group = { maxAgeSpread: 2, residents: [resident('R-1', { bornOn: '2012-01-01' })] };
  expect(no(amber(), group)).toEqual([]);
  expect(no(chris(), group)).toMatchObject([
    {
      law: false,
      repair: { field: 'residents', to: 'R-1', text: { en: 'Fits once R-1 has left.' } },
    },
  ]);
});

test('two years are 730.5 days', () => {
  const group = { maxAgeSpread: 2, residents: [resident('R-1', { bornOn: '2010-03-08' })] };
  expect(no(amber({ bornOn: '2012-03-07' }), group)).toEqual([]);
  expect(no(amber({ bornOn: '2012-03-08' }), group)).toHaveLength(1);
});

test('a spread that is too wide already may stay, not grow', () => {
  const residents = [
    resident('R-1', { bornOn: '2009-01-01' }),
    resident('R-2', { bornOn: '2013-06-01' }),
  ];
  expect(no(bilal(), { maxAgeSpread: 2, residents })).toEqual([]);
  expect(no(chris(), { maxAgeSpread: 2, residents })).toHaveLength(1);
});
