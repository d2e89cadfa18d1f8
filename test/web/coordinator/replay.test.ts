import { beforeEach, expect, test, vi } from 'vitest';
import type { Think } from '../../../src/matching/think.ts';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

let region: SmallRegion;
let run: string;

const cocoWith = (think: Think) => visit({ ...region.office, think }).as(region.coco);

beforeEach(async () => {
  region = await openSmallRegion();
  run = (await cocoWith(thinkHere).post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => {
    expect(region.office.store.runs.findLastFinished()).toBeDefined();
  });
});

test('a kept run gives the same plan, also when the office has moved since, and nothing is written', async () => {
  expect((await cocoWith(thinkHere).get(run)).text).toContain(`href="${run}/replay"`);
  region.office.moment = new Date('2027-02-01T11:00:00Z');
  const coco = cocoWith(thinkHere);
  const before = region.office.store.journal.head();

  const { status, text } = await coco.get(`${run}/replay`);
  expect(status).toBe(200);
  expect(text).toContain('Hetzelfde plan.');
  expect(text).toContain('Voor niemand is de plek anders.');
  expect(text).toMatch(/javascript-lp-solver \d/);
  expect(region.office.store.journal.head()).toBe(before);
});

test('a different plan is shown person by person', async () => {
  const otherwise: Think = async (table, asked) => {
    const thought = await thinkHere(table, asked);
    if (!thought.ok) return thought;
    const [gone, ...placements] = thought.plan.placements;
    const unplaced = [{ youth: gone?.youth ?? '', reason: 'others-came-first' as const }];
    return { ok: true, plan: { ...thought.plan, placements, unplaced } };
  };
  const { text } = await cocoWith(otherwise).get(`${run}/replay`);
  expect(text).toContain('Er komt nu een ander plan uit.');
  expect(text).toMatch(/J-1 Fictieve Fenna<\/a>\s+Van Huis Een \(V-1, vanaf .*\) naar geen plek\./);
});

test('what cannot be worked out in time says so', async () => {
  const slow: Think = () => Promise.resolve({ ok: false, why: 'out-of-time' });
  const { status, text } = await cocoWith(slow).get(`${run}/replay`);
  expect(status).toBe(200);
  expect(text).toContain('Narekenen lukte nu niet op tijd.');
});

test('is the coordinator’s, and what is no run is not there', async () => {
  const provider = await visit(region.office).as(region.one).get(`${run}/replay`);
  expect(provider.status).toBe(403);
  expect((await cocoWith(thinkHere).get('/coordinator/runs/none/replay')).status).toBe(404);
});
