import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkPlan } from '../../src/matching/check-plan.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { planFor } from './plan-for.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const folder = `${import.meta.dirname}/../tables`;
const names = globSync('*.totals.json', { cwd: folder }).map((file) =>
  basename(file, '.totals.json'),
);

interface True {
  readonly totals: readonly number[];
  readonly compositions: number;
  readonly placed: number;
}

const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

function tableIn(name: string): Table {
  const table = readTable(read(`${name}.json`));
  if (!table.ok) throw new Error(`${name} is not a table`);
  return table.table;
}

test('there are tables to try', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});

for (const solver of ['javascript-lp-solver', 'highs'] as const) {
  test.each(names)(`%s has the totals beside it, by ${solver}`, async (name) => {
    const expected = read(`${name}.totals.json`) as True;
    const table = tableIn(name);
    const plan = await planFor(table, solver);
    expect(plan).toMatchObject({
      status: 'optimal',
      totals: expected.totals,
      bounds: expected.totals,
      solver: { name: solver, compositions: expected.compositions },
    });
    expect(plan.placements).toHaveLength(expected.placed);
    expect(checkPlan(table, plan)).toEqual([]);
  });
}
