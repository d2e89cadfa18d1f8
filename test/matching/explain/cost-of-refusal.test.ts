import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchAgain } from '../../../src/matching/explain/cost-of-option.ts';
import {
  costOfEmptyPlace,
  costOfForbidding,
} from '../../../src/matching/explain/cost-of-refusal.ts';
import { bestOf, bestTotals, everyPlan } from '../oracle/every-plan.ts';
import type { RawTable } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, tableOf, youth } from './cast.ts';

const matchAgain: MatchAgain = async (table) => {
  const plan = await planOf(table);
  return plan === undefined ? { ok: false } : { ok: true, plan };
};

test('who does not go makes room for another, and both are named', async () => {
  const { table, plan } = await planned(
    rawTable([youth('J-1', { waitingSince: '2026-01-01' }), youth('J-2')], [group('G-1')]),
  );
  expect(await costOfForbidding(table, plan, 'J-1', 'G-1', matchAgain)).toMatchObject({
    ok: true,
    difference: [0, 0, -285, 0],
    changes: [
      { youth: 'J-1', kind: 'loses', from: 'G-1' },
      { youth: 'J-2', kind: 'gains', to: 'G-1' },
    ],
  });
  expect(await costOfEmptyPlace(table, plan, 'V-1', matchAgain)).toMatchObject({
    ok: true,
    difference: [0, -1, -325, 98],
    changes: [{ youth: 'J-1', kind: 'loses' }],
  });
});

test('each is the best plan that is left, against the best plan there is', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      if (plan === undefined) return;
      const against = (best: readonly number[] | undefined) =>
        best === undefined
          ? { ok: false, why: 'not-solved' }
          : { ok: true, difference: best.map((total, tier) => total - plan.totals[tier]!) };
      const plans = everyPlan(raw);
      const pinned = new Set(table.pinned.map(([code]) => code));
      for (const { youth: who, group: where } of plan.placements) {
        if (pinned.has(who)) continue;
        const left = plans.filter(
          ({ seats }) => !seats.some((seat) => seat.youth === who && seat.group === where),
        );
        const cost = await costOfForbidding(table, plan, who, where, matchAgain);
        expect(cost).toMatchObject(against(bestOf(left)));
        seen += 1;
      }
      for (const { vacancies } of table.groups) {
        for (const { code } of vacancies) {
          const cost = await costOfEmptyPlace(table, plan, code, matchAgain);
          expect(cost).toMatchObject(against(bestTotals(withOneLess(raw, code))));
        }
      }
    }),
    { seed: 31, numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(30);
});

const withOneLess = (raw: RawTable, code: string): RawTable => ({
  ...raw,
  groups: raw.groups.map((one) => ({
    ...one,
    vacancies: one.vacancies.flatMap((vacancy) => {
      if (vacancy.code !== code) return [vacancy];
      return vacancy.places === 1 ? [] : [{ ...vacancy, places: vacancy.places - 1 }];
    }),
  })),
});
