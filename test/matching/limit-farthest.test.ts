import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/matching/check-plan.ts';
import { match, type MatchOptions } from '../../src/matching/match.ts';
import { type Plan, printPlan, type Unlimited } from '../../src/matching/plan.ts';
import { proveAgain } from '../../src/matching/prove-again.ts';
import { readPlan } from '../../src/matching/said.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { bestOf, everyPlan, type OraclePlan } from './oracle/every-plan.ts';
import { farthestIn, nearestFarthest, wayOf } from './oracle/nearest-farthest.ts';
import type { RawTable } from './oracle/raw-table.ts';
import { tinyTable } from './oracle/tiny-table.ts';

const on = (raw: RawTable): RawTable => ({
  ...raw,
  policy: { ...raw.policy, limitFarthest: true },
});

function tableOf(raw: unknown): Table {
  const read = readTable(raw);
  if (!read.ok) throw new Error(read.errors.map((error) => error.text.en).join(' '));
  return read.table;
}

const asked = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;

/** How often the option made a difference: tables in which it never does would prove nothing. */
const seen = { shorter: 0, dearer: 0 };

async function doesAsWell(raw: RawTable, how: Partial<MatchOptions>): Promise<void> {
  const matched = await match(tableOf(on(raw)), { ...asked, ...how }, solvers);
  const plans = everyPlan(raw);
  const best = nearestFarthest(raw, plans);
  const [one] = best;
  if (one === undefined) {
    expect(matched).toMatchObject({ ok: false, why: 'pins' });
    return;
  }
  if (!matched.ok) throw new Error(matched.why);
  const { plan } = matched;
  expect(plan.status).toBe('optimal');
  expect(plan.totals).toEqual(one.totals);
  expect(plan.bounds).toEqual(one.totals);
  expect(plan.farthest).toMatchObject({ tenths: one.farthest, atLeast: one.farthest });
  expect(best.map(({ seats }) => seats)).toContainEqual(plan.placements);
  priceIsRight(raw, plans, plan.farthest?.without);
  // Who fits nowhere does so with and without the option.
  const without = await match(tableOf(raw), { ...asked, ...how }, solvers);
  const reasons = without.ok ? without.plan.unplaced : [];
  const never = ({ reason }: (typeof reasons)[number]) => reason === 'no-place-fits';
  expect(plan.unplaced.filter(never)).toEqual(reasons.filter(never));
  seen.shorter += one.farthest < (plan.farthest?.without?.tenths ?? 0) ? 1 : 0;
  seen.dearer += one.totals[3] < (plan.farthest?.without?.points ?? 0) ? 1 : 0;
}

/** What it would be without: the totals of the best plan of all, and the distances of one of those plans. */
function priceIsRight(raw: RawTable, plans: OraclePlan[], without: Unlimited | undefined): void {
  const best = bestOf(plans);
  const equallyGood = plans.filter(({ totals }) => String(totals) === String(best));
  expect(without?.points).toBe(best?.[3]);
  const distances = equallyGood.map((plan) => ({
    tenths: farthestIn(raw, plan),
    homeTenths: plan.seats.reduce((sum, seat) => sum + wayOf(raw, seat), 0),
  }));
  const { tenths, homeTenths } = without ?? {};
  expect(distances).toContainEqual({ tenths, homeTenths });
}

test(
  'no plan is better: three tiers, then the farthest distance, then the sum',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(tinyTable, (raw) => doesAsWell(raw, {})),
      { seed: 20261122, numRuns: 600 },
    );
    expect(Math.min(seen.shorter, seen.dearer)).toBeGreaterThan(20);
  },
);

test.each([
  { solver: 'highs' },
  { solver: 'javascript-lp-solver' },
  { solver: 'highs', withPrices: true },
] as const)('nor when it is worked out as %j', { timeout: 240_000 }, async (how) => {
  await fc.assert(
    fc.asyncProperty(tinyTable, (raw) => doesAsWell(raw, how)),
    { seed: 4, numRuns: 120 },
  );
});

const bareOf = (plan: Plan): Plan => {
  const bare: { farthest?: unknown } = structuredClone(plan);
  delete bare.farthest;
  return bare as Plan;
};

test('a plan that is not checked is not believed: another distance, bound or price is found out', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(on(raw));
      const matched = await match(table, asked, solvers);
      if (!matched.ok) return;
      const { plan } = matched;
      const { farthest } = plan;
      if (farthest?.without === undefined) throw new Error('The price is missing');
      expect(checkPlan(table, plan)).toEqual([]);
      expect(readPlan(JSON.parse(printPlan(plan)))).toEqual(plan);
      const cheaper = { ...farthest.without, points: plan.totals[3] - 1 };
      for (const wrong of [
        bareOf(plan),
        { ...plan, farthest: { ...farthest, tenths: farthest.tenths + 1 } },
        { ...plan, farthest: { ...farthest, atLeast: farthest.tenths + 1 } },
        { ...plan, farthest: { ...farthest, without: cheaper } },
      ])
        expect(checkPlan(table, wrong)).not.toEqual([]);
      // The table without the option knows no such distance.
      expect(checkPlan(tableOf(raw), plan)).toContain('the farthest distance is not as asked');
      tried += 1;
    }),
    { seed: 6, numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(30);
});

test(
  'who did not make the plan proves the same of it, and beats one that goes farther',
  { timeout: 120_000 },
  async () => {
    let beaten = 0;
    await fc.assert(
      fc.asyncProperty(tinyTable, async (raw) => {
        const table = tableOf(on(raw));
        const matched = await match(table, asked, solvers);
        const free = await match(tableOf(raw), asked, solvers);
        if (!matched.ok || !free.ok) return;
        const watch = { secondsLeft: () => 60, onTier: () => undefined };
        const { plan } = matched;
        const proof = await proveAgain(table, plan, undefined, solvers, watch);
        const { bounds, farthest } = plan;
        expect(proof).toEqual({ bounds, atLeast: farthest?.atLeast, isBeaten: false });

        const far = farthest?.without?.tenths ?? 0;
        if (far === farthest?.tenths) return;
        const boast = { ...free.plan, farthest: { tenths: far, atLeast: far } };
        expect(await proveAgain(table, boast, undefined, solvers, watch)).toMatchObject({
          isBeaten: true,
        });
        beaten += 1;
      }),
      { seed: 9, numRuns: 60 },
    );
    expect(beaten).toBeGreaterThan(0);
  },
);

test('when time runs out, what is not proven is not claimed', async () => {
  const { raw, all } = await longTable();
  let elapsed = 0;
  const slow = { ...asked, seconds: 10, elapsed: () => (elapsed += 400) };
  const matched = await match(tableOf(on(raw)), slow, solvers);
  if (!matched.ok) throw new Error(matched.why);
  const { plan } = matched;
  expect(checkPlan(tableOf(on(raw)), plan)).toEqual([]);
  expect(plan.status).toBe('feasible');
  expect(plan.farthest?.atLeast).toBeLessThanOrEqual(all);
});

/** A table whose farthest distance the option shortens. */
async function longTable(): Promise<{ raw: RawTable; all: number }> {
  for (const raw of fc.sample(tinyTable, { seed: 20261122, numRuns: 400 })) {
    const matched = await match(tableOf(on(raw)), asked, solvers);
    const farthest = matched.ok ? matched.plan.farthest : undefined;
    if (farthest && farthest.tenths < (farthest.without?.tenths ?? 0))
      return { raw, all: farthest.tenths };
  }
  throw new Error('No table in which the option matters');
}

test('off is the same as not there: the same bytes, and nothing new in the plan', async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const off = { ...raw, policy: { ...raw.policy, limitFarthest: false } };
      const [one, other] = [
        await match(tableOf(raw), asked, solvers),
        await match(tableOf(off), asked, solvers),
      ];
      expect(other).toEqual(one);
      if (one.ok && other.ok) expect(printPlan(other.plan)).toBe(printPlan(one.plan));
      if (one.ok)
        expect(Object.keys(JSON.parse(printPlan(one.plan)) as object)).toEqual([
          'status',
          'totals',
          'bounds',
          'placements',
          'unplaced',
          'solver',
        ]);
    }),
    { seed: 2, numRuns: 60 },
  );
});

test('anything but yes or no is refused by name', () => {
  const read = readTable({
    today: '2026-11-22',
    policy: { limitFarthest: 'yes' },
    youths: [],
    groups: [],
  });
  expect(read.ok ? [] : read.errors).toMatchObject([
    { path: 'policy.limitFarthest', text: { en: 'This must be true or false. It is "yes".' } },
  ]);
});
