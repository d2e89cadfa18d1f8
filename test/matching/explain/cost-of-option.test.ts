import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOfOption, type MatchAgain } from '../../../src/matching/explain/cost-of-option.ts';
import { whyNot } from '../../../src/matching/explain/why-not.ts';
import { bestOf, everyPlan } from '../oracle/every-plan.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, tableOf, youth } from './cast.ts';

const matchAgain: MatchAgain = async (table) => {
  const plan = await planOf(table);
  return plan === undefined ? { ok: false } : { ok: true, plan };
};

const near = { lat: 52.38, lon: 4.9 };
const far = { lat: 52.6, lon: 4.9 };

test('a choice for one is a loss for another, and both are named', async () => {
  const groups = [group('G-1', { location: near }), group('G-2', { location: far })];
  const bound = youth('J-2', { maxKm: 10 });
  const raw = rawTable(
    [youth('J-1'), bound, youth('J-3', { maxKm: 35, waitingSince: '2026-11-20' })],
    groups,
  );
  const { table, plan } = await planned(raw);

  expect(await costOfOption(table, plan, 'J-1', 'G-1', matchAgain)).toMatchObject({
    ok: true,
    difference: [0, 0, -38, 0],
    changes: [
      { youth: 'J-1', kind: 'moves', from: 'G-2', to: 'G-1', points: 318 },
      { youth: 'J-2', kind: 'loses', from: 'G-1', to: undefined, points: undefined },
      { youth: 'J-3', kind: 'gains', from: undefined, to: 'G-2', points: undefined },
    ],
  });
});

test('what the plan does already costs nothing', async () => {
  const { table, plan } = await planned(rawTable([youth('J-1')], [group('G-1')]));
  expect(await costOfOption(table, plan, 'J-1', 'G-1', matchAgain)).toMatchObject({
    difference: [0, 0, 0, 0],
    changes: [],
  });
});

test('what does not fit is not solved at all, and says why', async () => {
  const { table, plan } = await planned(rawTable([youth('J-1')], [group('G-1', { sex: 'm' })]));
  const cost = await costOfOption(table, plan, 'J-1', 'G-1', () => {
    throw new Error('asked in vain');
  });
  expect(cost).toMatchObject({
    ok: false,
    why: 'does-not-fit',
    whyNot: { saysNo: [{ rule: 'sex-policy' }] },
  });
});

test('the cost is the best plan with the pair against the best plan without', async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      if (plan === undefined) return;
      const plans = everyPlan(raw);
      for (const { code: who } of table.youths) {
        for (const { code: where } of table.groups) {
          if (!whyNot(table, who, where).fits) continue;
          const withPair = bestOf(
            plans.filter(({ seats }) =>
              seats.some((seat) => seat.youth === who && seat.group === where),
            ),
          );
          const cost = await costOfOption(table, plan, who, where, matchAgain);
          expect(cost).toMatchObject({
            ok: true,
            difference: plan.totals.map((total, tier) => withPair![tier]! - total),
          });
        }
      }
    }),
    { seed: 9, numRuns: 60 },
  );
});
