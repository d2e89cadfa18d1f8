import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bestByGroups, everyComposition } from './by-groups.ts';
import type { RawTable } from './raw-table.ts';

/** Before this reading may judge the matching, it has to agree with the totals that came with the tables. */
test.each(['tiny', 'edges-1', 'edges-2', 'edges-3'])('the second reading agrees on %s', (name) => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../tables/${file}.json`, import.meta.url), 'utf8'));
  const table = read(name) as RawTable;
  const known = read(`${name}.totals`) as { totals: number[]; compositions: number };

  expect(bestByGroups(table)).toEqual(known.totals);
  expect(everyComposition(table)).toHaveLength(known.compositions);
});
