import { expect, test } from 'vitest';
import { importPostcodes } from '../../src/actions/import-postcodes.ts';
import { whereabouts } from '../../src/actions/whereabouts.ts';
import { openTestOffice } from '../office.ts';

const system = { id: 'system', role: 'system' } as const;

test('a postcode is found where the table says, and a newer table replaces it', () => {
  const office = openTestOffice();
  const first = importPostcodes(office, system, 'pc6;lat;lon\n3511 AB;52.1;5.1\n3512;52.2;5.2\n');
  expect(first).toEqual({ ok: true, count: 2 });
  expect(whereabouts(office)('3511 AB', '')).toEqual({ lat: 52.1, lon: 5.1, how: 'postcode' });
  expect(whereabouts(office)('3512 ZZ', '')).toEqual({ lat: 52.2, lon: 5.2, how: 'postcode' });

  importPostcodes(office, system, 'pc6;lat;lon\n3511 AB;52.3;5.3\n');
  expect(whereabouts(office)('3511 AB', '')).toMatchObject({ lat: 52.3 });
  expect(office.store.postcodes.count()).toBe(2);
  expect(office.store.journal.listNewest(1)).toMatchObject([
    { did: 'postcodes-imported', detail: { count: 1 } },
  ]);
});

test('one wrong row, and nothing is taken in', () => {
  const office = openTestOffice();
  const taken = importPostcodes(office, system, 'pc4;lat;lon\n3511;52.1;5.1\n3512;5.1;52.1\n');
  expect(taken).toMatchObject({ ok: false, errors: [{ row: 3 }, { row: 3 }] });
  expect(office.store.postcodes.count()).toBe(0);
  expect(office.store.journal.head()).toBe(0);
});
