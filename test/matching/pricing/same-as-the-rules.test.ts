import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCompositions } from '../../../src/matching/list-compositions.ts';
import { fittingPairs } from '../../../src/matching/pair.ts';
import { allUpTo } from '../../../src/matching/pricing/collect.ts';
import { fitsOf } from '../../../src/matching/pricing/look.ts';
import { marketOf } from '../../../src/matching/pricing/market.ts';
import { scanPairs } from '../../../src/matching/pricing/scan-pairs.ts';
import { searchBook } from '../../../src/matching/pricing/search-book.ts';
import { registerOf } from '../../../src/matching/register.ts';
import type { Table } from '../../../src/matching/table.ts';
import { smallTable } from '../oracle/tiny-table.ts';
import { read } from '../plan-for.ts';
import { randomTable } from '../random-table.ts';

/** Who may come where by the rules themselves, and by the fast way round. */
function agreesOnPairs(table: Table): void {
  const register = registerOf(table);
  const scan = scanPairs(register);
  for (const group of table.groups) {
    const byRules = table.youths.flatMap((youth, index) =>
      fittingPairs(register, youth, group).length > 0 ? [index] : [],
    );
    expect(scan(group).youths).toEqual(byRules);
  }
}

/** Every composition there is, with what it is worth in every tier. */
function agreesOnCompositions(table: Table): void {
  const register = registerOf(table);
  const market = marketOf(register);
  if (market === undefined) throw new Error('This table cannot be priced');
  const everything = { ofYouth: new Float64Array(table.youths.length), fits: 1 };
  const found = market.books.flatMap((book) =>
    searchBook(book, everything, allUpTo(-Infinity, Infinity), fitsOf(market)).map(
      ({ youths, fit }) => `${book.index}: ${youths.join()} = ${fit}`,
    ),
  );
  const byRules = (listCompositions(register, Infinity) ?? []).map(
    ({ group, youths, values }) => `${group}: ${youths.join()} = ${values[3]}`,
  );
  expect(found.sort()).toEqual(byRules.sort());
}

test('the fast way finds the pairs and compositions of the rules', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallTable, (raw) => {
      const table = read(raw);
      agreesOnPairs(table);
      agreesOnCompositions(table);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test.each([0.2, 0.5, 0.9])('and in offices of density %d', { timeout: 60_000 }, (density) => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const table = read(randomTable(seed, { youths: 20, groups: 8, density }));
    agreesOnPairs(table);
    agreesOnCompositions(table);
  }
});
