import { expect, test } from 'vitest';
import { readPostcodes } from '../../src/lists/read-postcodes.ts';

const told = (text: string) =>
  readPostcodes(text).errors.map(
    ({ row, column, error }) => `${row} ${column?.en ?? '-'}: ${error.en}`,
  );

test.each([
  ['semicolons and commas', 'postcode;lat;lon\n3511;52,09;5,11\n3512 ab;52,1;5,2\n'],
  ['commas and points', 'PC4,Latitude,Longitude\n3511,52.09,5.11\n3512AB,52.1,5.2'],
  [
    'tabs, another order, other columns',
    'lng\tname\tPC6\tlat\n5.11\tx\t3511\t52.09\n5.2\ty\t3512ab\t52.1',
  ],
  [
    'Dutch headings and a mark',
    '\ufeffPostcode-6;Breedtegraad;Lengtegraad\r\n3511;52.09;5.11\r\n\r\n3512 AB;52.1;5.2',
  ],
])('a table with %s', (_name, text) => {
  expect(readPostcodes(text)).toEqual({
    rows: [
      { postcode: '3511', lat: 52.09, lon: 5.11 },
      { postcode: '3512 AB', lat: 52.1, lon: 5.2 },
    ],
    errors: [],
  });
});

test('everything that is wrong is told, and then no row is taken', () => {
  const text =
    'postcode,lat,lon\n3511,52.09,5.11\n0111,52.1,5.2\n3512,5.2,52.1\n3511,52.1,5.2\n3513,Utrecht,5.2\n3514,52.1,\n3515,NaN,1e1';
  expect(told(text)).toEqual([
    expect.stringMatching(/^3 postcode: “0111” is not a postcode\. Write/),
    expect.stringMatching(/^4 latitude: “5.2” is outside the Netherlands/),
    expect.stringMatching(/^4 longitude: “52.1” is outside the Netherlands/),
    '5 postcode: This postcode is in row 2 already. Take one of the two away.',
    expect.stringMatching(/^6 latitude: “Utrecht” is not a number of degrees\. Mend it/),
    expect.stringMatching(/^7 longitude: “” is not a number/),
    expect.stringMatching(/^8 latitude: /),
    expect.stringMatching(/^8 longitude: /),
  ]);
  expect(readPostcodes(text).rows).toEqual([]);
});

test('degrees up to the edge, with room around them and nothing else', () => {
  const edges = 'postcode,lat,lon\n3511,50.5,3.1\n3512,53.8,7.4\n3513, 52.1 , 5.2 ';
  expect(readPostcodes(edges).rows).toEqual([
    { postcode: '3511', lat: 50.5, lon: 3.1 },
    { postcode: '3512', lat: 53.8, lon: 7.4 },
    { postcode: '3513', lat: 52.1, lon: 5.2 },
  ]);
  expect(told('postcode,lat,lon\n3511,x52.1,5.2\n3512,52.1x,5.2\n3513,152.1,5.2')).toEqual([
    expect.stringMatching(/^2 latitude: “x52.1” is not a number/),
    expect.stringMatching(/^3 latitude: “52.1x” is not a number/),
    expect.stringMatching(/^4 latitude: /),
  ]);
});

test('a table without its columns says how to call them', () => {
  expect(told('pc4;x;y\n3511;1;2')).toEqual([
    expect.stringMatching(/^1 latitude: This column is missing\. Call it lat, latitude/),
    expect.stringMatching(/^1 longitude: /),
  ]);
  expect(told('')).toHaveLength(3);
  expect(told('postcode;lat;lon\n"3511;52.1;5.1')).toEqual([expect.stringContaining('quotation')]);
});
