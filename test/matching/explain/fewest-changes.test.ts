import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fewestChanges } from '../../../src/matching/explain/fewest-changes.ts';
import { whyUnplaced } from '../../../src/matching/explain/unplaced.ts';
import { withChange } from '../../../src/matching/explain/with-change.ts';
import { everyComposition } from '../oracle/by-groups.ts';
import type { RawTable } from '../oracle/raw-table.ts';
import { tinyTable } from '../oracle/tiny-table.ts';
import { group, planned, planOf, rawTable, resident, tableOf, youth } from './cast.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

test('two changes are named where neither would do alone, in the group that asks fewest', async () => {
  const groups = [
    group('G-1', { sex: 'm', ages: [15, 17], excludes: ['aggression'] }),
    group('G-2', { sex: 'm', intensityBudget: 4, residents: [resident('R-1')] }),
  ];
  const someone = youth('J-1', { risks: ['aggression'] });
  const { table, plan } = await planned(rawTable([someone], groups));
  const why = whyUnplaced(table, plan, 'J-1');
  expect(why.nearest).toBeUndefined();
  const fewest = fewestChanges(table, why);
  expect(fewest?.group).toBe('G-2');
  expect(fewest?.changes.map(({ text }) => text.en).sort()).toEqual([
    'Fits if the group were for everybody.',
    'Fits once R-1 has left.',
  ]);
});

test('together they open the group, and with any one of them left out they do not', async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(tinyTable, async (raw) => {
      const table = tableOf(raw);
      const plan = await planOf(table);
      for (const { youth: who, reason } of plan?.unplaced ?? []) {
        const why = whyUnplaced(table, plan!, who);
        if (reason !== 'no-place-fits' || why.nearest !== undefined) continue;
        const fewest = fewestChanges(table, why);
        if (fewest === undefined) continue;
        const after = (left?: number) =>
          fewest.changes.reduce<typeof table | undefined>(
            (so, change, at) => (at === left ? so : so && withChange(so, change.at, change)),
            table,
          );
        expect([who, mayCome(after()!, who, fewest.group)]).toEqual([who, true]);
        for (const left of fewest.changes.keys()) {
          const some = after(left);
          if (some)
            expect([who, left, mayCome(some, who, fewest.group)]).toEqual([who, left, false]);
        }
        named += 1;
      }
    }),
    { seed: 5, numRuns: 250 },
  );
  expect(named).toBeGreaterThan(10);
});

/** Whether some composition of that group has them, by a search that knows nothing of changes. */
const mayCome = (table: object, who: string, where: string): boolean =>
  everyComposition(JSON.parse(JSON.stringify(table)) as RawTable).some(({ seats }) =>
    seats.some(({ youth: one, group: at }) => one === who && at === where),
  );
