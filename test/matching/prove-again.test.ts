import { expect, test, vi } from 'vitest';
import { worsePlan } from '../../scripts/faults/worse-plan.ts';
import { match } from '../../src/matching/match.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Certificate, TierPrices } from '../../src/matching/pricing/certificate.ts';
import { proveAgain } from '../../src/matching/prove-again.ts';
import type { Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { read } from './plan-for.ts';
import { randomTable } from './random-table.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const forever = { secondsLeft: () => 60, onTier: () => undefined };
const prove = (table: Table, plan: Plan, prices: Certificate | undefined, watch = forever) =>
  proveAgain(table, plan, prices, solvers, watch);

async function matched(table: Table, withPrices: boolean) {
  const asked = { solver: 'auto', seconds: 60, elapsed: () => 0, withPrices } as const;
  const answer = await match(table, asked, solvers);
  if (!answer.ok) throw new Error('There is no plan');
  return answer;
}

const tables = Array.from({ length: 15 }, (_, seed) =>
  read(randomTable(seed + 1, { youths: 14, groups: 5, density: 0.2 + seed * 0.05 })),
);

test.each([true, false])(
  'what was proven is proven again (with prices: %s)',
  async (withPrices) => {
    for (const table of tables) {
      const { plan, prices } = await matched(table, withPrices);
      expect(plan.status).toBe('optimal');
      expect(await prove(table, plan, prices)).toEqual({ bounds: plan.bounds, isBeaten: false });
    }
  },
);

test('a worse plan is beaten, whatever it is called', async () => {
  const table = tables[12]!;
  const worse = await worsePlan(table);
  expect((await prove(table, worse, undefined)).isBeaten).toBe(true);
  const { prices } = await matched(table, true);
  expect((await prove(table, worse, prices)).isBeaten).toBe(true);
});

/** The same certificate, with other prices in every tier. */
const changed = (
  prices: Certificate | undefined,
  change: (price: number) => number,
): Certificate => ({
  totals: prices?.totals ?? [0, 0, 0, 0],
  tiers: (prices?.tiers ?? []).map((one): TierPrices => {
    const ofYouths = Object.entries(one.ofYouths).map(([code, price]) => [code, change(price)]);
    return { ...one, bound: -1e9, ofYouths: Object.fromEntries(ofYouths) as typeof one.ofYouths };
  }),
});

// prettier-ignore
test.each([
  ['none at all', () => 0],
  ['too high', (price: number) => 3 * price + 7],
  ['too low', (price: number) => Math.floor(price / 2)],
  ['not whole', (price: number) => price + 0.5],
  ['below nothing', (price: number) => -price],
  ['larger than can be added', () => 2 ** 60],
])('prices that are %s prove little, and nothing untrue', async (_, change) => {
  for (const table of tables.slice(8)) {
    const { plan, prices } = await matched(table, true);
    const { bounds, isBeaten } = await prove(table, plan, changed(prices, change));
    expect(isBeaten).toBe(false);
    for (const [tier, bound] of bounds.entries()) {
      expect(bound).toBeGreaterThanOrEqual(plan.totals[tier]!);
    }
  }
});

test('without time nothing is proven, and nothing untrue is said', async () => {
  const table = tables[12]!;
  const { plan, prices } = await matched(table, true);
  const late = { ...forever, secondsLeft: () => 0 };
  const { bounds, isBeaten } = await prove(table, plan, prices, late);
  expect(isBeaten).toBe(false);
  expect(bounds[3]).toBeGreaterThan(plan.totals[3]);
});
