import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match, type Solvers } from '../../../src/matching/match.ts';
import type { Table } from '../../../src/matching/table.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import { smallTable } from '../oracle/tiny-table.ts';
import { planFor, read } from '../plan-for.ts';
import { randomTable } from '../random-table.ts';

const options = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;

const byPrices = (table: Table, using: Solvers = solvers) =>
  match(table, { ...options, withPrices: true }, using);

const folder = `${import.meta.dirname}/../../tables`;
const names = globSync('*.totals.json', { cwd: folder }).map((file) => file.split('.')[0]!);
const json = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

test.each(names)('%s has the totals beside it, by prices', { timeout: 60_000 }, async (name) => {
  const { totals, placed } = json(`${name}.totals.json`) as { totals: number[]; placed: number };
  const matched = await byPrices(read(json(`${name}.json`)));
  expect(matched).toMatchObject({ plan: { status: 'optimal', totals, bounds: totals } });
  expect(matched.ok && matched.plan.placements).toHaveLength(placed);
});

test('prices and lists agree on tables of all kinds, pins too', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(smallTable, async (raw) => {
      const table = read(raw);
      const listed = await match(table, options, solvers);
      const priced = await byPrices(table);
      if (!listed.ok || !priced.ok) {
        expect(priced).toEqual(listed);
        return;
      }
      expect(priced.plan.totals).toEqual(listed.plan.totals);
      expect(priced.plan.bounds).toEqual(listed.plan.bounds);
      expect(priced.plan.unplaced.map(({ youth }) => youth).length).toBe(
        listed.plan.unplaced.length,
      );
    }),
    { seed: 21, numRuns: 240 },
  );
});

test.each([
  { youths: 25, groups: 10, density: 0.7 },
  { youths: 22, groups: 8, density: 0.95 },
])('and on offices of $youths youths and $groups groups', { timeout: 60_000 }, async (size) => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const table = read(randomTable(seed, size));
    const listed = await planFor(table);
    const priced = await byPrices(table);
    expect(priced).toMatchObject({ plan: { status: 'optimal', totals: listed.totals } });
  }
});

test('the order of the lists changes no byte of what prices say', { timeout: 60_000 }, async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const raw = randomTable(seed, { youths: 25, groups: 10, density: 0.7 });
    const turned = { ...raw, youths: raw.youths.toReversed(), groups: raw.groups.toReversed() };
    const [one, other] = [await byPrices(read(raw)), await byPrices(read(turned))];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  }
});

const office = read(randomTable(3, { youths: 25, groups: 10, density: 0.7 }));

/** The same solver, whose answers somebody tampers with on the way. */
const lying = (prices: (price: number) => number, values: (value: number) => number): Solvers => ({
  ...solvers,
  highs: {
    version: '0',
    solve: async (...asked) => {
      const solution = await solvers.highs.solve(...asked);
      return solution.ok ? { ...solution, values: solution.values.map(values) } : solution;
    },
    open: async (limits) => {
      const model = await solvers.highs.open!(limits);
      return {
        ...model,
        solve: async (...asked) => {
          const solved = await model.solve(...asked);
          return solved && { prices: solved.prices.map(prices) };
        },
      };
    },
  },
});

// prettier-ignore
test.each([
  ['halves its prices', lying((price) => price / 2, (value) => value)],
  ['turns its prices round', lying((price) => -price, (value) => value)],
  ['says everybody is placed', lying((price) => price, () => 1)],
  ['says nobody is placed', lying((price) => price, () => 0)],
  ['takes everybody in part', lying((price) => price, (value) => value / 2)],
  ['knows no numbers', lying(() => NaN, () => NaN)],
] as const)('a solver that %s gets no false plan, and no false bound', { timeout: 60_000 }, async (_, using) => {
  const best = await planFor(office);
  const matched = await byPrices(office, using);
  if (!matched.ok) throw new Error('No plan');
  const { totals, bounds, status } = matched.plan;
  const tier = totals.findIndex((total, at) => total !== best.totals[at]);
  expect(bounds[0]).toBeGreaterThanOrEqual(best.totals[0]);
  if (status === 'optimal') expect(totals).toEqual(best.totals);
  if (tier >= 0) expect(totals[tier]).toBeLessThan(best.totals[tier]!);
});

test('a solver without an answer leaves a plan, with bounds that hold', async () => {
  const best = await planFor(office);
  const lost: Solvers = {
    ...solvers,
    highs: { version: '0', solve: () => Promise.resolve({ ok: false, why: 'failed' }) },
  };
  const matched = await byPrices(office, lost);
  expect(matched.ok && matched.plan.placements.length).toBeGreaterThan(0);
  expect(matched.ok && matched.plan.bounds[0]).toBeGreaterThanOrEqual(best.totals[0]);
});
