import { expect, test, vi } from 'vitest';
import { match, type Progress, type Solvers } from '../../src/matching/match.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { amber, bilal, chris, elm, oak, resident, tableOf, today } from './cast.ts';
import { planFor, read } from './plan-for.ts';
import { randomTable } from './random-table.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const who = async (change: object) => {
  const { placements } = await planFor(tableOf(change));
  return Object.fromEntries(placements.map(({ youth, group }) => [youth, group]));
};

test('danger comes before numbers, numbers before waiting, waiting before distance', async () => {
  const crisis = { urgency: 'crisis', intensity: 4 };
  const small = {
    intensityBudget: 4,
    vacancies: [{ code: 'V-1', from: today, until: null, places: 2 }],
  };
  const groups = [elm({ ...small, maxAgeSpread: 9 })];
  expect(await who({ youths: [amber(crisis), bilal(), chris()], groups })).toEqual({
    amber: 'elm',
  });
  const long = { waitingSince: '2024-12-01', intensity: 4 };
  expect(await who({ youths: [amber(long), bilal(), chris()], groups })).toEqual({
    bilal: 'elm',
    chris: 'elm',
  });
  const longer = chris({ waitingSince: '2026-08-21', homes: [{ lat: 52.5, lon: 5 }] });
  expect(await who({ youths: [amber(), longer], groups: [elm()] })).toEqual({ chris: 'elm' });
});

test('an empty office has an empty plan', async () => {
  const plan = await planFor(tableOf({}));
  expect(plan).toMatchObject({
    status: 'optimal',
    totals: [0, 0, 0, 0],
    placements: [],
    unplaced: [],
  });
  expect(await planFor(tableOf({ groups: [elm()] }))).toMatchObject({ placements: [] });
});

test('who fits nowhere is told so, and so is who came second', async () => {
  const plan = await planFor(
    tableOf({
      youths: [amber(), bilal({ urgency: 'crisis' }), chris({ needs: ['trauma'] })],
      groups: [elm()],
    }),
  );
  expect(plan.unplaced).toEqual([
    { youth: 'amber', reason: 'others-came-first' },
    { youth: 'chris', reason: 'no-place-fits' },
  ]);
});

test('siblings who must come together need places for both', async () => {
  const youths = [amber({ siblings: 'S-1', siblingsTogether: 'must' }), bilal({ siblings: 'S-1' })];
  expect(await who({ youths, groups: [elm(), oak()] })).toEqual({ amber: 'oak', bilal: 'oak' });
  expect(await who({ youths, groups: [elm()] })).toEqual({});
});

test('pins that cannot be kept are named with the rules in the way', async () => {
  const table = tableOf({
    youths: [amber({ needs: ['trauma'] }), bilal()],
    groups: [elm(), oak({ size: 1, preferredSize: 1, residents: [resident('R-1')] })],
    pinned: [
      ['amber', 'elm'],
      ['bilal', 'oak'],
    ],
  });
  const matched = await match(table, { solver: 'auto', seconds: 9, elapsed: () => 0 }, solvers);
  expect(matched).toMatchObject({ ok: false, why: 'pins' });
  const errors = matched.ok ? [] : matched.errors.map(({ text }) => text.en);
  expect(errors).toEqual([
    'amber → elm cannot be (needs-offered): amber: The youth needs trauma, which this group does not offer.',
    'bilal → oak cannot be (size): The group would have 2 youths. It has room for 1.',
  ]);
});

test('siblings promised to different groups clash', async () => {
  const table = tableOf({
    youths: [amber({ siblings: 'S-1', siblingsTogether: 'must' }), bilal({ siblings: 'S-1' })],
    groups: [elm(), oak()],
    pinned: [
      ['amber', 'oak'],
      ['bilal', 'elm'],
    ],
  });
  const matched = await match(table, { solver: 'auto', seconds: 9, elapsed: () => 0 }, solvers);
  expect(JSON.stringify(matched)).toContain('bilal must come along, but is pinned to elm.');
});

test('a table with too many compositions to list is priced', async () => {
  const crowd = Array.from({ length: 75 }, (_, index) => amber({ code: `J-${index}` }));
  const vacancies = [{ code: 'V-1', from: today, until: null, places: 6 }];
  const table = tableOf({ youths: crowd, groups: [elm({ arrivalsAtOnce: 6, vacancies })] });
  const matched = await match(table, { solver: 'auto', seconds: 9, elapsed: () => 0 }, solvers);
  expect(matched).toMatchObject({
    ok: true,
    plan: { status: 'optimal', solver: { name: 'highs' } },
  });
});

const table = read(randomTable(3, { youths: 25, groups: 10, density: 0.7 }));

/** Solvers that say what a test wants them to. */
const both = (solve: Solvers['highs']['solve']): Solvers => ({
  highs: { version: '0', solve },
  'javascript-lp-solver': { version: '0', solve },
});

test('solvers without an answer leave a plan that keeps the rules, with bounds that hold', async () => {
  const best = await planFor(table);
  const lost = both(() => Promise.resolve({ ok: false, why: 'failed' }));
  const matched = await match(table, { solver: 'auto', seconds: 9, elapsed: () => 0 }, lost);
  const plan = matched.ok ? matched.plan : undefined;
  expect(plan?.placements.length).toBeGreaterThan(0);
  expect(plan?.bounds[0]).toBeGreaterThanOrEqual(best.totals[0]);
});

test('a solver that lies is found out, and the best plan comes all the same', async () => {
  const best = await planFor(table);
  const nothing: Solvers = {
    ...solvers,
    'javascript-lp-solver': {
      version: '0',
      solve: ({ worth }) => Promise.resolve({ ok: true, values: worth.map(() => 0) }),
    },
    // Half of every price is a worse bound, never a false one.
    highs: {
      version: '0',
      solve: async (programme, seconds) => {
        const solution = await solvers.highs.solve(programme, seconds);
        return solution.ok
          ? { ...solution, prices: solution.prices?.map((price) => price * 0.999) ?? [] }
          : solution;
      },
    },
  };
  const matched = await match(
    table,
    { solver: 'javascript-lp-solver', seconds: 60, elapsed: () => 0 },
    nothing,
  );
  expect(matched.ok && [matched.plan.status, matched.plan.totals]).toEqual([
    'optimal',
    best.totals,
  ]);
});

test('when time runs out the plan so far is feasible', async () => {
  const heard: Progress[] = [];
  const onProgress = (progress: Progress) => void heard.push(progress);
  const matched = await match(
    table,
    { solver: 'highs', seconds: 1, elapsed: () => 1000, onProgress },
    solvers,
  );
  expect(matched).toMatchObject({ ok: true, plan: { status: 'feasible' } });
  expect(heard.map(({ step }) => step)).toContain('plan');
});
