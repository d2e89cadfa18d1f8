import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapPicture } from '../../src/pictures/map.ts';
import { mergeSmall } from '../../src/pictures/merge-small.ts';
import { holds, middleOf, provinces } from '../../src/pictures/provinces.ts';
import { drawn, outside, words, written } from './words.ts';

const data = `${import.meta.dirname}/../../data`;
const country = provinces(JSON.parse(readFileSync(`${data}/provinces.json`, 'utf8')));
const places = JSON.parse(readFileSync(`${data}/places.json`, 'utf8')) as [
  string,
  string,
  number,
  number,
][];
const provinceOf = (name: string) => country.find((one) => one.name === name)!;

describe('the outlines', () => {
  test('are the twelve provinces, by the names that places have', () => {
    expect(new Set(country.map(({ name }) => name))).toEqual(
      new Set(places.map(([, name]) => name)),
    );
    expect(country).toHaveLength(12);
  });

  test('hold their own middle and nearly all of their places', () => {
    for (const province of country) expect(holds(province, middleOf(province))).toBe(true);
    const astray = places.filter(([, name, lat, lon]) => !holds(provinceOf(name), { lat, lon }));
    expect(astray.length / places.length).toBeLessThan(0.06);
    const elsewhere = places.filter(([, name, lat, lon]) =>
      country.some((one) => one.name !== name && holds(one, { lat, lon })),
    );
    expect(elsewhere.length / places.length).toBeLessThan(0.06);
  });
});

describe('the map', () => {
  const utrecht = { lat: 52.09, lon: 5.12 };
  const arnhem = { lat: 51.98, lon: 5.91 };
  const facts = {
    waiting: mergeSmall([
      { name: 'Utrecht', own: 3, others: 2 },
      { name: 'Gelderland', own: 0, others: 11 },
    ]),
    free: new Map([['Utrecht', 4]]),
    towns: [
      { kind: 'waiting' as const, count: 2, ...utrecht },
      { kind: 'free' as const, count: 1, ...utrecht },
    ],
    ways: [{ from: utrecht, to: arnhem }],
  };
  const said = { ...words.map, title: 'Kaart' };

  test('shows the country with numbers that may be told, and a way to each proposed place', () => {
    const map = mapPicture('m', country, facts, said);
    expect(drawn(map, 'land')).toBe(12);
    // Utrecht has two of another organisation besides, and 13 of others in Gelderland would give them away.
    expect(written(map).sort()).toEqual(['3', '4']);
    expect(drawn(map, 'way')).toBe(2);
    expect(map.table.rows).toEqual([
      ['Utrecht', '3', 'minder dan 5', '4'],
      ['Gelderland', '0', 'minder dan 5', '0'],
      ['Overige gebieden samen', '', '13', ''],
    ]);
    expect(outside(map)).toEqual([]);
  });

  test('shows one province larger, with one’s own youths and free places where they are', () => {
    const map = mapPicture('m', country, facts, said, provinceOf('Utrecht'));
    expect([drawn(map, 'here'), drawn(map, 'land')]).toEqual([1, 11]);
    expect(written(map)).toEqual(['2', '1']);
    expect(map.table.rows).toEqual([['Utrecht', '3', 'minder dan 5', '4']]);
  });
});
