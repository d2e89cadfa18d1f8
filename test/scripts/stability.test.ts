import { expect, test } from 'vitest';
import { demoTable } from '../../scripts/stability/demo-table.ts';
import { figuresOf, printed } from '../../scripts/stability/figures.ts';
import { measureChange } from '../../scripts/stability/measure.ts';
import { fitOf, movedIn, whyMoved } from '../../scripts/stability/why-moved.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { amber, bilal, elm, oak, tableOf } from '../matching/cast.ts';
import { planFor } from '../matching/plan-for.ts';

const matchAgain = async (table: Table) => ({ ok: true as const, plan: await planFor(table) });
const far = { location: { lat: 52.5, lon: 5.1 } };

test('a proposal that another plan repeats has not moved', async () => {
  const table = tableOf({ youths: [amber()], groups: [elm(), oak()], pending: [['amber', 'oak']] });
  const plan = await planFor(table);
  expect(plan.placements).toMatchObject([{ youth: 'amber', group: 'oak' }]);
  expect(movedIn(table, plan)).toEqual([]);
  expect(fitOf(table, plan)).toBe(plan.totals[3]);
});

test('a move for many kilometres gains in tier 4, and its penalty is left out', async () => {
  const table = tableOf({
    youths: [amber()],
    groups: [elm(), oak(far)],
    pending: [['amber', 'oak']],
  });
  const plan = await planFor(table);
  expect(movedIn(table, plan)).toEqual([['amber', 'oak']]);
  expect(fitOf(table, plan)).toBe(plan.totals[3] + 150);
  const moved = await whyMoved(table, plan, ['amber', 'oak'], matchAgain);
  expect(moved.why).toBe('tier 4');
  expect(moved.gain).toBeGreaterThan(150);
});

test('a worse plan that moves a proposal moved it for no gain', async () => {
  const table = tableOf({ youths: [amber()], groups: [elm(), oak()], pending: [['amber', 'oak']] });
  const restless: Plan = await planFor({ ...table, excluded: [['amber', 'oak']] });
  expect(await whyMoved(table, restless, ['amber', 'oak'], matchAgain)).toMatchObject({
    why: 'no gain',
    gain: 0,
  });
});

test('who makes way for a crisis moved for a gain in the first tiers', async () => {
  const table = tableOf({
    youths: [amber(), bilal({ urgency: 'crisis' })],
    groups: [elm()],
    pending: [['amber', 'elm']],
  });
  const plan = await planFor(table);
  const moved = await whyMoved(table, plan, ['amber', 'elm'], matchAgain);
  expect(moved.why).toBe('tiers 1-3');
});

test('a few changes to the demo region add up, the same for a seed each time', async () => {
  const demo = demoTable();
  const few = async () => {
    const all = [];
    for (let at = 0; at < 5; at += 1) all.push(await measureChange(demo, 1, at));
    return figuresOf(all);
  };
  const figures = await few();
  expect(await few()).toEqual(figures);
  expect(figures.changes).toBe(5);
  expect(figures.pending).toBeGreaterThan(50);
  expect(figures.because['no gain']).toBe(0);
  expect(Object.values(figures.because).reduce((sum, count) => sum + count, 0)).toBe(figures.moved);
  expect(printed(figures, 1, 15)).toContain(
    'moved for no gain (goal 0):                  0 (0.00 %)',
  );
});
