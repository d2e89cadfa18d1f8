import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LinearProgramme } from '../../src/matching/linear-programme.ts';
import { solvers } from '../../src/solver/solvers.ts';

/** Three columns, of which the first excludes the other two; half of each would be worth more. */
const programme: LinearProgramme = {
  worth: [5, 4, 3],
  rows: [
    { kind: 'at-most', bound: 1, columns: [0, 1], coefficients: [1, 1] },
    { kind: 'at-most', bound: 1, columns: [0, 2], coefficients: [1, 1] },
    { kind: 'at-most', bound: 1, columns: [1, 2], coefficients: [1, 1] },
  ],
  whole: true,
};

const names = ['javascript-lp-solver', 'highs'] as const;

test.each(names)('%s gives whole answers when asked', async (name) => {
  const solution = await solvers[name].solve(programme, 10);
  expect(solution.ok && solution.values.map(Math.round)).toEqual([1, 0, 0]);
});

test.each(names)('%s takes parts when it may', async (name) => {
  const solution = await solvers[name].solve({ ...programme, whole: false }, 10);
  expect(solution.ok && solution.values).toEqual([0.5, 0.5, 0.5]);
});

test.each(names)('%s says when nothing can be', async (name) => {
  const row = { kind: 'at-least', bound: 2, columns: [0, 1], coefficients: [1, 1] } as const;
  const impossible = { ...programme, rows: [...programme.rows, row] };
  expect(await solvers[name].solve(impossible, 10)).toMatchObject({ ok: false });
});

test.each(names)('%s keeps floors and exact rows', async (name) => {
  const floor = { kind: 'at-least', bound: 3, columns: [2], coefficients: [3] } as const;
  const exact = { kind: 'equal', bound: 1, columns: [1, 2], coefficients: [1, 1] } as const;
  const solution = await solvers[name].solve(
    { ...programme, rows: [...programme.rows, floor, exact] },
    10,
  );
  expect(solution.ok && solution.values.map(Math.round)).toEqual([0, 0, 1]);
});

test('highs gives the prices of a relaxation: halves here', async () => {
  const solution = await solvers.highs.solve({ ...programme, whole: false }, 10);
  expect(solution.ok && solution.prices).toEqual([3, 2, 1]);
});

test.each(names)('the version of %s is that of the package', (name) => {
  const url = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(url, 'utf8')) as { version: string };
  expect(solvers[name].version).toBe(version);
});

test('a solver that breaks gave no answer', async () => {
  const broken = { worth: [1], rows: [{ ...programme.rows[0]!, columns: [7, 8] }], whole: true };
  expect(await solvers.highs.solve(broken, 10)).toEqual({ ok: false, why: 'failed' });
});
