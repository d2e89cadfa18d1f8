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

test('says how far apart they would be, and by whose leaving or by how much more it fits', () => {
  const born = (code: string, bornOn: string) => resident(code, { bornOn });
  const [wide] = no(chris(), { maxAgeSpread: 1.5, residents: [born('R-1', '2012-01-01')] });
  expect(wide?.why).toEqual({
    nl: 'De jongste en de oudste zouden 2,1 jaar schelen. Dat mag 1,5 jaar zijn.',
    en: 'The youngest and the oldest would be 2.1 years apart. 1.5 years is allowed.',
  });

  // Four years to the day remain when the eldest leaves, and nobody else's leaving is enough.
  const residents = [born('R-1', '2010-03-08'), born('R-2', '2006-01-01')];
  const young = chris({ bornOn: '2014-03-08' });
  expect(no(young, { maxAgeSpread: 4, residents })).toMatchObject([
    { repair: { field: 'residents', to: 'R-2' } },
  ]);
  expect(no(young, { maxAgeSpread: 3, residents })).toMatchObject([
    { repair: { field: 'maxAgeSpread', to: 9, text: { en: 'Fits if 9 years were allowed.' } } },
  ]);
});

test('a spread that is too wide already may stay, not grow', () => {
  const residents = [
    resident('R-1', { bornOn: '2009-01-01' }),
    resident('R-2', { bornOn: '2013-06-01' }),
  ];
  expect(no(bilal(), { maxAgeSpread: 2, residents })).toEqual([]);
  expect(no(chris(), { maxAgeSpread: 2, residents })).toHaveLength(1);
});
