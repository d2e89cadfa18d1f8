import { frozen, officeTable } from '../../src/actions/table/office-table.ts';
import { readConfig } from '../../src/config.ts';
import type { Table, Youth } from '../../src/matching/table.ts';
import { openOffice } from '../../src/open-office.ts';
import { join } from 'node:path';
import { loadRegion } from '../demo/load-region.ts';

/** The invented region on the day it was written for, read through the importers as an office would. */
export function demoTable(): Table {
  const { folders } = readConfig({});
  const office = openOffice({ dataFile: ':memory:', folders });
  const deps = { ...office, now: () => new Date('2026-11-22T12:00:00Z') };
  loadRegion(deps, join(folders.data, 'demo'));
  const table = frozen(officeTable(deps));
  office.store.close();
  return table;
}

/** Facts that may be dealt out anew without a youth becoming impossible; each bundle stays together. */
const bundles: readonly (readonly (keyof Youth)[])[] = [
  ['homes', 'school', 'maxKm'],
  ['waitingSince'],
  ['startFrom', 'startBy', 'urgency'],
  ['sex'],
  ['intensity', 'desirable'],
];

/** A table like it: the same youths and houses, with some facts dealt out anew. */
export function dealtAnew(table: Table, random: () => number): Table {
  const youths = bundles.reduce<readonly Youth[]>((dealt, keys) => {
    const from = shuffled(table.youths, random);
    return dealt.map((youth, index) => ({ ...youth, ...some(from[index] ?? youth, keys) }));
  }, table.youths);
  return { ...table, youths: youths.map(waitingSinceBirth), pinned: [], pending: [] };
}

const some = (youth: Youth, keys: readonly (keyof Youth)[]): Partial<Youth> =>
  Object.fromEntries(keys.map((key) => [key, youth[key]]));

/** Nobody waits from before they were born. */
const waitingSinceBirth = (youth: Youth): Youth =>
  youth.waitingSince < youth.bornOn ? { ...youth, waitingSince: youth.bornOn } : youth;

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
