import { beforeEach, expect, test, vi } from 'vitest';
import { closeLostRuns } from '../../../src/actions/run-matching.ts';
import type { ThinkOptions, Thought } from '../../../src/matching/think.ts';
import { type SmallRegion, deeds, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

/** A run that takes longer than a moment: what its page says, and what stopping keeps. */

let region: SmallRegion;
let coco: Visitor;
let page: string;
let thinking: ThinkOptions | undefined;
let answer: (thought: Thought) => void;
let best: Thought;

beforeEach(async () => {
  region = await openSmallRegion();
  const under = Promise.withResolvers<Thought>();
  answer = under.resolve;
  coco = visit({
    ...region.office,
    think: async (table, options) => {
      thinking = options;
      best = await thinkHere(table, options);
      options.enough?.addEventListener('abort', () => under.resolve(gaping(best)));
      return under.promise;
    },
  }).as(region.coco);
  page = (await coco.post('/coordinator/runs')).headers['location'] ?? '';
  await vi.waitFor(() => expect(best).toBeDefined());
});

/** As a run is that stopped before all was proven. */
const gaping = (thought: Thought): Thought => {
  if (!thought.ok) throw new Error('expected a plan');
  const { plan } = thought;
  const [a, b, c, d] = plan.totals;
  return { ok: true, plan: { ...plan, status: 'feasible', bounds: [a, b + 1, c, d] } };
};
const isKept = () =>
  vi.waitFor(() => expect(region.office.store.runs.listUnfinished()).toEqual([]));
const kept = () => region.office.store.runs.findByNumber(1);

test('says what is proven, what may still be won, and how long it takes', async () => {
  thinking?.onProgress?.({ step: 'compositions', count: 1234 });
  const plan = gaping(best);
  if (plan.ok) thinking?.onProgress?.({ step: 'plan', plan: plan.plan });
  thinking?.onProgress?.({ step: 'tier', tier: 2, round: 3 });
  region.office.moment = new Date(region.office.moment.getTime() + 72_000);
  const { text } = await coco.get(page);

  expect(text).toContain('1.234 manieren');
  expect(text).toContain('Eerst wie in nood is: bewezen');
  expect(text).toMatch(/aria-current="step">Dan zo veel mogelijk jongeren een plek</);
  expect(text).toContain('Bezig met bewijzen: zo veel mogelijk jongeren een plek, ronde 3.');
  expect(text).toContain('nog hooguit 1 jongere meer een plek krijgen.');
  expect(text).toContain('1 minuut 12 seconden');

  const { body, headers } = await coco.get(`${page}/progress`);
  expect(headers['content-type']).toContain('json');
  expect(body).toMatchObject({ isOver: false, elapsed: 'Bezig: 1 minuut 12 seconden' });
  expect(text).toContain((body as { gap: string }).gap);
});

test('refreshes without a script, more seldom later, and not at all for who wants it still', async () => {
  expect((await coco.get(page)).text).toContain('http-equiv="refresh" content="2"');
  region.office.moment = new Date(region.office.moment.getTime() + 20_000);
  expect((await coco.get(page)).text).toContain('http-equiv="refresh" content="5"');
  const { text } = await coco.get(`${page}?still=yes`);
  expect(text).not.toContain('http-equiv="refresh"');
  expect(text).not.toContain('data-progress');
  expect(text).toContain('Stop en bewaar het beste tot nu toe');
});

test('stopped, it keeps the best plan by then, says who stopped it and what was left to win', async () => {
  expect((await coco.post(`${page}/end`)).headers['location']).toBe(page);
  await isKept();
  expect(kept()).toMatchObject({ failure: null, stoppedBy: region.coco.name });
  expect(kept()?.plan).toMatchObject({
    status: 'feasible',
    totals: best.ok ? best.plan.totals : [],
  });
  const { text } = await coco.get(page);
  expect(text).toContain('Weekbespreking, berekening 1');
  expect(text).toContain(`${region.coco.name} stopte deze berekening.`);
  expect(text).toContain('hoogstens 1 jongere meer');
  expect(deeds(region).slice(-3)).toEqual([
    'run-started run-1',
    'run-stopped run-1',
    'run-finished run-1',
  ]);
  // Twice, or too late, changes nothing.
  await coco.post(`${page}/end`);
  expect(deeds(region).at(-1)).toBe('run-finished run-1');
});

test('goes on when nobody looks, and its page is the plan in the end', async () => {
  answer(best);
  await isKept();
  expect((await coco.get(`${page}/progress`)).body).toEqual({ isOver: true });
  expect(kept()).toMatchObject({ stoppedBy: null, plan: { status: 'optimal' } });
});

test('is lost when the program starts again', async () => {
  closeLostRuns(region.office);
  expect((await coco.get(page)).text).toContain(
    'Het programma is tijdens deze berekening gestopt.',
  );
});

test('is not for others, and cannot be stopped from elsewhere', async () => {
  const house = visit(region.office).as(region.one);
  expect((await house.get(`${page}/progress`)).status).toBe(403);
  expect((await coco.postFromElsewhere(`${page}/end`)).status).toBe(403);
  expect((await coco.get(`/coordinator/runs/${'z'.repeat(26)}/progress`)).status).toBe(404);
  expect(thinking?.enough?.aborted).toBe(false);
});
