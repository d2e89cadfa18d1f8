import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match, type Matched, type MatchOptions } from '../../src/matching/match.ts';
import { readTable } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { bestByGroups, everyComposition } from './oracle/by-groups.ts';
import { bestOf, everyPlan } from './oracle/every-plan.ts';
import type { RawTable } from './oracle/raw-table.ts';
import { smallTable, tinyTable } from './oracle/tiny-table.ts';

/** The slow way round: list every plan there is and take the best. The matching must do as well. */
async function doesAsWell(raw: RawTable, solver: MatchOptions['solver']): Promise<void> {
  const matched = await matchOf(raw, solver);
  const plans = everyPlan(raw);
  const best = bestOf(plans);
  if (best === undefined) {
    expect(matched).toMatchObject({ ok: false, why: 'pins' });
    return;
  }

  if (!matched.ok) throw new Error(matched.errors.map((error) => error.text.en).join(' '));
  const { plan } = matched;
  expect(plan.status).toBe('optimal');
  expect(plan.totals).toEqual(best);
  expect(plan.bounds).toEqual(best);
  const equallyGood = plans.filter(({ totals }) => String(totals) === String(best));
  expect(equallyGood.map(({ seats }) => seats)).toContainEqual(plan.placements);
  expect(plan.unplaced).toEqual(leftOut(raw, new Set(plan.placements.map(({ youth }) => youth))));
}

async function matchOf(raw: RawTable, solver: MatchOptions['solver']): Promise<Matched> {
  const read = readTable(raw);
  if (!read.ok) throw new Error(read.errors.map((error) => error.text.en).join(' '));
  return match(read.table, { solver, seconds: 60, elapsed: () => 0 }, solvers);
}

function leftOut(raw: RawTable, placed: ReadonlySet<string>) {
  const welcome = new Set(everyComposition(raw).flatMap(({ seats }) => seats.map((s) => s.youth)));
  return raw.youths
    .map(({ code }) => code)
    .filter((code) => !placed.has(code))
    .sort()
    .map((youth) => ({
      youth,
      reason: welcome.has(youth) ? 'others-came-first' : 'no-place-fits',
    }));
}

test('no plan is better than the one we propose', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, (raw) => doesAsWell(raw, 'auto')),
    { seed: 20261122, numRuns: 600 },
  );
});

test.each(['highs', 'javascript-lp-solver'] as const)(
  'nor is any when only %s is asked',
  { timeout: 60_000 },
  async (solver) => {
    await fc.assert(
      fc.asyncProperty(tinyTable, (raw) => doesAsWell(raw, solver)),
      { seed: 8, numRuns: 120 },
    );
  },
);

test('nor is any in a table too large to list every plan of', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(smallTable, async (raw) => {
      const matched = await matchOf(raw, 'auto');
      const best = bestByGroups(raw);
      expect(matched.ok ? matched.plan.totals : undefined).toEqual(best);
      expect(matched.ok ? matched.plan.bounds : undefined).toEqual(best);
    }),
    { seed: 5, numRuns: 150 },
  );
});

test('the order of the lists in a table changes nothing', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const turned: RawTable = {
        ...raw,
        youths: raw.youths.toReversed(),
        groups: raw.groups.toReversed(),
      };
      const [one, other] = [await matchOf(raw, 'auto'), await matchOf(turned, 'auto')];
      expect(other).toEqual({
        ...one,
        ...(one.ok && { plan: { ...one.plan, solver: expect.anything() } }),
      });
    }),
    { seed: 3, numRuns: 100 },
  );
});
