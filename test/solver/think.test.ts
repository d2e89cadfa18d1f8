import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkPlan } from '../../src/matching/check-plan.ts';
import type { Progress } from '../../src/matching/match.ts';
import { compareTotals } from '../../src/matching/packing.ts';
import type { Plan } from '../../src/matching/plan.ts';
import { makeTable } from '../../scripts/bench/make-table.ts';
import { rowOf } from '../../scripts/bench/rows.ts';
import { worsePlan } from '../../scripts/faults/worse-plan.ts';
import { think, thinkIn } from '../../src/solver/think.ts';
import { amber, bilal, elm, oak, tableOf } from '../matching/cast.ts';
import { planFor, read } from '../matching/plan-for.ts';
import { randomTable } from '../matching/random-table.ts';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllEnvs());

const table = tableOf({ youths: [amber(), bilal()], groups: [elm(), oak()] });
const childThat = (does: string) => `${import.meta.dirname}/children/${does}.ts`;
const asked = { solver: 'auto', seconds: 20 } as const;

test('a plan comes from another process, with progress on the way', async () => {
  const heard: Progress[] = [];
  const thought = await think(table, { ...asked, onProgress: (progress) => heard.push(progress) });
  expect(thought).toMatchObject({ ok: true, plan: { status: 'optimal' } });
  expect(thought.ok && checkPlan(table, thought.plan)).toEqual([]);
  expect(heard[0]).toEqual({ step: 'compositions', count: 5 });
  expect(heard.map(({ step }) => step)).toContain('tier');
});

test('pins that cannot be kept come back as errors', async () => {
  const pinned = tableOf({
    youths: [amber({ needs: ['x'] })],
    groups: [elm()],
    pinned: [['amber', 'elm']],
  });
  const thought = await think(pinned, asked);
  expect(thought).toMatchObject({ ok: false, why: 'pins', errors: [{ path: 'pinned' }] });
});

test('a child that hangs is ended on time, and brings nothing', async () => {
  const start = performance.now();
  const thought = await thinkIn(childThat('hangs'))(table, { ...asked, seconds: 0.5 });
  expect(thought).toEqual({ ok: false, why: 'out-of-time' });
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a child that hangs with a good plan in hand leaves that plan', async () => {
  const thought = await thinkIn(childThat('hangs-later'))(table, { ...asked, seconds: 2 });
  expect(thought).toMatchObject({ ok: true, plan: { status: 'feasible', placements: [] } });
});

test.each(['crashes', 'leaves', 'lies', 'babbles', 'eats-memory'])(
  'a child that %s brings no plan',
  async (does) => {
    expect(await thinkIn(childThat(does))(table, asked)).toEqual({ ok: false, why: 'crashed' });
  },
);

const region = read(randomTable(13, { youths: 14, groups: 5, density: 0.8 }));

test.each(['child-boasts', 'child-boasts-with-prices'])(
  'a worse plan that is called the best does not come through (%s)',
  async (does) => {
    const best = await planFor(region);
    expect((await worsePlan(region)).totals).not.toEqual(best.totals);
    const path = `${import.meta.dirname}/../../scripts/faults/${does}.ts`;
    const thought = await thinkIn(path)(region, asked);
    expect(thought.ok && thought.plan.status === 'optimal').toBe(false);
    if (does === 'child-boasts') expect(thought).toEqual({ ok: false, why: 'crashed' });
  },
);

test('a bound that can be proven only once is not claimed', async () => {
  const thought = await thinkIn(childThat('bounds-too-low'))(table, asked);
  expect(thought).toMatchObject({ ok: true, plan: { status: 'feasible', totals: [0, 0, 0, 0] } });
  expect(thought.ok && thought.plan.bounds[1]).toBeGreaterThanOrEqual(2);
});

test('tables in a row are asked of one process, until it goes wrong', async () => {
  const ask = thinkIn(childThat('counts'));
  const said = async () => {
    const thought = await ask(table, asked);
    return thought.ok ? 'a plan' : (thought.errors?.[0]?.path ?? thought.why);
  };
  expect([await said(), await said(), await said()]).toEqual(['1', '2', 'crashed']);
  expect([await said(), await said()]).toEqual(['1', '2']);
});

test('two tables at once are two processes', async () => {
  const ask = thinkIn(childThat('counts'));
  const both = await Promise.all([ask(table, asked), ask(table, asked)]);
  expect(both).toMatchObject([{ errors: [{ path: '1' }] }, { errors: [{ path: '1' }] }]);
});

test('a child sees nothing of our environment', async () => {
  vi.stubEnv('PASSENDE_PLEK_SECRET', 'do not tell');
  const thought = await thinkIn(childThat('tells-environment'))(table, asked);
  expect(thought).toMatchObject({ ok: false, errors: [{ path: 'env', text: { en: '' } }] });
});

test('who asked may stop it, before or during', async () => {
  expect(await think(table, { ...asked, signal: AbortSignal.abort() })).toEqual({
    ok: false,
    why: 'stopped',
  });
  const thought = thinkIn(childThat('hangs'))(table, {
    ...asked,
    signal: AbortSignal.timeout(300),
  });
  expect(await thought).toEqual({ ok: false, why: 'stopped' });
});

describe('who has enough of it', () => {
  const national = read(makeTable(rowOf('national-500x150')));

  test('gets the best by then, no worse than the first plan, with bounds that hold', async () => {
    const best = await planFor(region);
    const enough = new AbortController();
    let first: Plan | undefined;
    const onProgress = (progress: Progress) => {
      if (progress.step !== 'plan') return;
      first ??= progress.plan;
      enough.abort();
    };
    for (const [asking, most] of [
      [national, undefined],
      [region, best.totals],
    ] as const) {
      first = undefined;
      const thought = await think(asking, { ...asked, enough: enough.signal, onProgress });
      if (!thought.ok) throw new Error(thought.why);
      const { plan } = thought;
      expect(checkPlan(asking, plan)).toEqual([]);
      expect(compareTotals(plan.totals, first!.totals)).toBeGreaterThanOrEqual(0);
      expect(compareTotals(plan.bounds, plan.totals)).toBeGreaterThanOrEqual(0);
      if (most) expect(compareTotals(plan.bounds, most)).toBeGreaterThanOrEqual(0);
    }
  });

  test('also gets it from a child that does not listen, and what it boasts of is not claimed', async () => {
    const enough = AbortSignal.timeout(300);
    const ask = thinkIn(childThat('hangs-later'), 0.5);
    const start = performance.now();
    const thought = await ask(table, { ...asked, enough });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(thought).toMatchObject({ ok: true, plan: { status: 'feasible', placements: [] } });
    expect(thought.ok && thought.plan.bounds[1]).toBeGreaterThanOrEqual(2);
  });

  test('gets nothing from a child that found nothing', async () => {
    const ask = thinkIn(childThat('hangs'), 0.2);
    const thought = await ask(table, { ...asked, enough: AbortSignal.timeout(100) });
    expect(thought).toEqual({ ok: false, why: 'stopped' });
  });
});
