import { expect, test } from 'vitest';
import type { Change } from '../../../src/region/what-if/change.ts';
import { changed } from '../../../src/region/what-if/changed.ts';
import { figuresOf } from '../../../src/region/what-if/figures.ts';
import { homesBeside } from '../../../src/region/what-if/homes-beside.ts';
import { whoMoves } from '../../../src/region/what-if/who-moves.ts';
import { planFor, read } from '../../matching/plan-for.ts';
import { randomTable } from '../../matching/random-table.ts';
import { type RawPlan, type RawTable, byHand, movedByHand } from './by-hand.ts';

/** The compared figures are those that a pencil finds, on tables and changes of many kinds. */

const home: Change = {
  ...{ kind: 'open-home', group: 'NEW-1', name: 'Nieuw', place: 'Midden', setting: 'open' },
  location: { lat: 51.8, lon: 4.8 },
  ...{ ages: [8, 19], stayUntilAge: 23, size: 6, preferredSize: 4, staffOnGroup: 2 },
  ...{ offers: ['trauma', 'autism', 'medical'], places: 6, from: '2026-11-22' },
};

const kinds: readonly (readonly Change[])[] = [
  [home],
  [{ kind: 'close-home', group: 'G-0001' }],
  [{ kind: 'move-home', group: 'G-0002', place: 'Elders', location: { lat: 51.9, lon: 5.1 } }],
  [{ kind: 'set-number', number: 'detour', value: 1.7 }],
  [
    { kind: 'set-number', number: 'maxKm', value: 20 },
    { kind: 'take-out', youth: 'J-0003' },
  ],
  [home, { kind: 'add-worker', group: 'NEW-1' }, { kind: 'close-home', group: 'G-0003' }],
];

const raw = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never;

test.each([1, 2, 3])('figures, and who gains and loses, on table %i', async (seed) => {
  const table = read(randomTable(seed, { youths: 18, groups: 6, density: 0.6 }));
  const before = { table, plan: await planFor(table) };
  const seen = new Set<string>();
  for (const changes of kinds) {
    const made = changed(table, changes);
    if (!made.ok) throw new Error(JSON.stringify(made.errors));
    const after = { table: made.table, plan: await planFor(made.table) };
    for (const side of [before, after]) {
      const { totals, ...figures } = figuresOf(side);
      const { firstThree, ...own } = byHand(raw(side.table), raw(side.plan));
      expect(figures).toEqual(own);
      expect(totals.slice(0, 3)).toEqual(firstThree);
    }
    const sides = [before, after].map((side): [RawTable, RawPlan] => [
      raw(side.table),
      raw(side.plan),
    ]);
    const own = movedByHand(sides[0]!, sides[1]!);
    const moved = Object.fromEntries(
      whoMoves(before, after).map(({ youth, kind }) => [youth, kind]),
    );
    expect(moved).toEqual(own);
    for (const kind of Object.values(own)) seen.add(kind);
    expectHomes(homesBeside(before, after), sides);
  }
  // A comparison in which nobody moves would prove little.
  expect(seen.size).toBeGreaterThanOrEqual(3);
});

function expectHomes(
  told: ReturnType<typeof homesBeside>,
  sides: readonly (readonly [RawTable, RawPlan])[],
) {
  for (const { group, was, is } of told) {
    for (const [at, filled] of [was, is].entries()) {
      const [table, plan] = sides[at]!;
      const there = table.groups.find(({ code }) => code === group);
      const coming = plan.placements.filter((one) => one.group === group).length;
      const places = there?.vacancies.reduce((sum, one) => sum + one.places, 0) ?? 0;
      expect(filled && [filled.residents, filled.coming, filled.free]).toEqual(
        there && [there.residents.length, coming, Math.max(0, places - coming)],
      );
    }
  }
}
