import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../src/domain/gazetteer.ts';
import { type Address, locate } from '../../src/domain/locate.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../data/${name}.json`, 'utf8'));

const netherlands = gazetteer(read('places'), read('postcode-areas'));

const imported = new Map([
  ['3703 CD', { lat: 52.0931, lon: 5.2351 }],
  ['3703', { lat: 52.0902, lon: 5.2404 }],
]);
const withTable = {
  postcodes: { find: (code: string) => imported.get(code) },
  gazetteer: netherlands,
};
const withoutTable = { ...withTable, postcodes: { find: () => undefined } };

const townOf = (address: Address) => locate(address, withoutTable);

describe('an imported postcode table', () => {
  test('knows the street', () => {
    expect(locate({ postcode: '3703 CD', place: 'Zeist' }, withTable)).toEqual({
      lat: 52.0931,
      lon: 5.2351,
      how: 'postcode',
    });
  });

  test('else the neighbourhood', () => {
    const neighbourhood = { lat: 52.0902, lon: 5.2404, how: 'postcode' };
    expect(locate({ postcode: '3703 ZZ', place: 'Zeist' }, withTable)).toEqual(neighbourhood);
    expect(locate({ postcode: '3703' }, withTable)).toEqual(neighbourhood);
  });
});

describe('the name of the town', () => {
  test.each([
    ["'s-Gravenhage", 'Den Haag'],
    ['DEN HAAG', 'Den Haag'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['’s Hertogenbosch', "'s-Hertogenbosch"],
    ['Feanwalden', 'Feanwâlden'],
    ['st. odilienberg', 'Sint Odiliënberg'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['Almere', 'Almere Stad'],
    ['Egmond Aan Den Hoef', 'Egmond aan den Hoef'],
  ])('%j is %s', (written, name) => {
    const located = townOf({ place: written });
    expect(located?.how).toBe('place');
    expect(located).toEqual(townOf({ place: name }));
  });

  test('two towns share a name: the postcode tells which, and without one nobody can', () => {
    const twente = townOf({ postcode: '7551 AB', place: 'Hengelo' });
    const achterhoek = townOf({ postcode: '7255 AB', place: 'Hengelo (Gld)' });

    expect(twente).toMatchObject({ how: 'place', lat: 52.2658 });
    expect(achterhoek).toMatchObject({ how: 'place', lat: 52.0508 });
    expect(townOf({ place: 'Hengelo' })).toBeUndefined();
  });

  test('a town far from its postcode is another town of that name', () => {
    expect(townOf({ postcode: '9991 AB', place: 'Zeist' })?.how).toBe('postcode-area');
  });
});

describe('the first two digits', () => {
  test('are the last resort, and lie somewhere in the area', () => {
    expect(townOf({ postcode: '3703 CD', place: 'Nergenshuizen' })).toEqual({
      lat: expect.closeTo(52.1, 0),
      lon: expect.closeTo(5.3, 0),
      how: 'postcode-area',
    });
  });

  test('cover the country', () => {
    const digits = Array.from({ length: 90 }, (_, index) => String(index + 10));
    expect(digits.filter((two) => netherlands.areaOf(two) === undefined)).toEqual([]);
  });

  test('without a postcode and without a known town nothing is made up', () => {
    expect(townOf({ place: 'Nergenshuizen' })).toBeUndefined();
    expect(townOf({})).toBeUndefined();
  });
});
