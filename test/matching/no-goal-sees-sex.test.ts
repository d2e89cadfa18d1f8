import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../src/matching/match.ts';
import type { Plan } from '../../src/matching/plan.ts';
import { readTable } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import type { RawTable } from './oracle/raw-table.ts';
import { smallTable } from './oracle/tiny-table.ts';

/**
 * Sex and region never enter a goal. A group for girls or boys only is a rule, so these tables have none; then whoever
 * has which sex may not change anything at all. A region is nowhere in a table: there are only distances, so a whole
 * country that lies elsewhere, with everybody in it, gives the same plan.
 */

async function planOf(raw: RawTable): Promise<Omit<Plan, 'solver'> | 'pins'> {
  const read = readTable(raw);
  if (!read.ok) throw new Error(read.errors.map(({ text }) => text.en).join(' '));
  const options = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;
  const matched = await match(read.table, options, solvers);
  if (!matched.ok) return 'pins';
  const { status, totals, bounds, placements, unplaced, farthest } = matched.plan;
  return { status, totals, bounds, placements, unplaced, ...(farthest && { farthest }) };
}

const forAnybody = (raw: RawTable): RawTable => ({
  ...raw,
  groups: raw.groups.map((group) => ({ ...group, sex: 'any' })),
});

/** The sexes of all people, residents too, dealt out anew. */
function dealtOut(raw: RawTable, order: readonly number[]): RawTable {
  const sexes = raw.youths.map(({ sex }) => sex);
  const dealt = (at: number) => sexes[(order[at % order.length] ?? 0) % sexes.length] ?? 'x';
  return {
    ...raw,
    youths: raw.youths.map((youth, at) => ({ ...youth, sex: dealt(at) })),
    groups: raw.groups.map((group) => ({
      ...group,
      residents: group.residents.map((one, at) => ({ ...one, sex: dealt(at + 1) })),
    })),
  };
}

const orders = fc.array(fc.nat({ max: 50 }), { minLength: 7, maxLength: 7 });
const withAndWithoutLimit = fc.boolean();

const limited = (raw: RawTable, limitFarthest: boolean): RawTable =>
  limitFarthest ? { ...raw, policy: { ...raw.policy, limitFarthest } } : raw;

test('whoever has which sex, the plan is the same', { timeout: 120_000 }, async () => {
  let [others, placed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(smallTable, orders, withAndWithoutLimit, async (table, order, limit) => {
      const raw = limited(forAnybody(table), limit);
      const dealt = dealtOut(raw, order);
      others += dealt.youths.filter(({ sex }, at) => sex !== raw.youths[at]?.sex).length;
      const plan = await planOf(raw);
      placed += plan === 'pins' ? 0 : plan.placements.length;
      expect(await planOf(dealt)).toEqual(plan);
    }),
    { seed: 12, numRuns: 60 },
  );
  expect(Math.min(others, placed)).toBeGreaterThan(50);
});

const shifted = (degrees: number, raw: RawTable): RawTable => {
  const east = <T extends { lon: number }>(spot: T): T => ({ ...spot, lon: spot.lon + degrees });
  return {
    ...raw,
    youths: raw.youths.map((youth) => ({
      ...youth,
      homes: youth.homes.map(east),
      school: youth.school && east(youth.school),
    })),
    groups: raw.groups.map((group) => ({ ...group, location: east(group.location) })),
  };
};

test('wherever the country lies, the plan is the same', { timeout: 120_000 }, async () => {
  await fc.assert(
    // What floats make of it is far below the tenths of a kilometre that distances are kept in.
    fc.asyncProperty(smallTable, withAndWithoutLimit, async (table, limit) => {
      const raw = limited(table, limit);
      expect(await planOf(shifted(16, raw))).toEqual(await planOf(raw));
    }),
    { seed: 13, numRuns: 60 },
  );
});

test('a table with a region or a province in it is refused', () => {
  const [raw] = fc.sample(smallTable, { seed: 1, numRuns: 1 });
  for (const key of ['region', 'province', 'municipality']) {
    const youths = raw?.youths.map((youth) => ({ ...youth, [key]: 'Utrecht' }));
    const read = readTable({ ...raw, youths });
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.errors[0]?.text.en).toContain('not known here');
  }
});
