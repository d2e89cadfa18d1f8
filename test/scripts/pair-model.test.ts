import { expect, test } from 'vitest';
import { groupRows } from '../../scripts/bench/group-rows.ts';
import { solvePairModel } from '../../scripts/bench/pair-model.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { planFor, read } from '../matching/plan-for.ts';
import { numbers, randomTable } from '../matching/random-table.ts';

/** The peers of the bench are only peers when their model states the same problem. */

const seeds = Array.from({ length: 24 }, (_, at) => at + 1);
const plenty = () => 30;
const kinds = [
  { youths: 14, groups: 5, density: 0.5 },
  { youths: 16, groups: 5, density: 0.97 },
];

/** Up to four siblings in a set, much that must be kept apart, tight groups, and two vacancies that differ. */
function tightTable(seed: number, size: (typeof kinds)[number]) {
  const raw = randomTable(seed, size);
  const random = numbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  const codes = raw.youths.map(({ code }) => code);
  const some = () => codes[below(codes.length)] ?? '';
  const apart = Array.from({ length: 8 }, () => [some(), some()]);
  return read({
    ...raw,
    policy: {
      ...raw.policy,
      sizePenalty: [
        [15, 45],
        [30, 35],
        [20, 10],
        [0, 0],
      ][seed % 4],
      outgrowMonths: 12 + 12 * below(4),
      siblingBonus: 60,
    },
    youths: raw.youths.map((youth, at) => ({
      ...youth,
      siblings: random() < 0.6 ? `S-${Math.floor(at / 4)}` : null,
      siblingsTogether: random() < 0.07 ? 'must' : 'prefer',
    })),
    groups: raw.groups.map((group) => ({
      ...group,
      size: 6,
      arrivalsAtOnce: 2 + below(3),
      intensityBudget: below(2) === 0 ? 8 + below(6) : null,
      vacancies: [
        { code: 'V-0', from: '2026-11-01', until: null, places: 1 + below(2) },
        { code: 'V-1', from: '2027-02-01', until: null, places: 1 + below(2) },
      ],
    })),
    apart: apart.filter(([one = '', other = '']) => one < other),
  });
}

const tables = seeds.flatMap((seed) => kinds.map((kind) => tightTable(seed, kind)));

test('the pair model reaches the totals of the compositions', async () => {
  for (const [at, table] of tables.entries()) {
    const plan = await planFor(table);
    const peer = await solvePairModel(table, solvers.highs.solve, plenty);
    expect({ at, ...peer }).toEqual({ at, status: 'optimal', totals: plan.totals });
  }
});

test('who was accepted already, stays accepted', async () => {
  for (const table of tables.slice(0, 12)) {
    const { placements } = await planFor({ ...table, policy: { ...table.policy, maxKm: 40 } });
    const pinned = placements.slice(0, 2).map(({ youth, group }) => [youth, group] as const);
    const promised = {
      ...table,
      pinned: pinned.map(([youth, group]): [string, string] => [youth, group]),
    };
    const plan = await planFor(promised);
    const peer = await solvePairModel(promised, solvers.highs.solve, plenty);
    expect(peer.totals).toEqual(plan.totals);
  }
});

test.each(groupRows.slice(0, -1).map((make) => [make.name, make] as const))(
  'without its %s it would be another problem',
  async (_, left) => {
    const fewer = groupRows.filter((make) => make !== left);
    for (const table of tables) {
      const plan = await planFor(table);
      const peer = await solvePairModel(table, solvers.highs.solve, plenty, fewer);
      if (peer.totals.join() !== plan.totals.join()) return;
    }
    expect.fail('No table tells the difference');
  },
);
