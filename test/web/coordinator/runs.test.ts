import { beforeEach, describe, expect, test, vi } from 'vitest';
import { erase } from '../../../src/actions/erase.ts';
import { runMatching } from '../../../src/actions/run-matching.ts';
import type { Think, Thought } from '../../../src/matching/think.ts';
import { hireCoordinator } from '../../office.ts';
import { expectNoise } from '../../quiet.ts';
import { type SmallRegion, deeds, ok, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visitWith(thinkHere);
});

const visitWith = (think: Think): Visitor => visit({ ...region.office, think }).as(region.coco);
const begin = async (by = coco): Promise<string> =>
  (await by.post('/coordinator/runs')).headers['location'] ?? '';
const isKept = () =>
  vi.waitFor(() => {
    expect(region.office.store.runs.listUnfinished()).toEqual([]);
  });
/** Asks for a run, and waits until its page is there. */
async function meeting(): Promise<string> {
  const page = await begin();
  await isKept();
  return page;
}

describe('asking for a run', () => {
  test('leads to its page, and from there to the meeting', async () => {
    const { status, headers } = await coco.post('/coordinator/runs');
    expect(status).toBe(303);
    await isKept();
    const { text } = await coco.get(headers['location'] ?? '');
    expect(text).toContain('Weekbespreking, berekening 1');
  });

  test('while one is under way leads to that one: two coordinators follow the same', async () => {
    const never = Promise.withResolvers<Thought>();
    const office = { ...region.office, think: () => never.promise };
    const desk = visit(office);
    const page = await begin(desk.as(region.coco));
    const { status, headers } = await desk
      .as(await hireCoordinator(office, 'Kees'))
      .post('/coordinator/runs');
    expect(status).toBe(303);
    expect(headers['location']).toBe(`${page}?done=joined`);
    expect((await coco.get(headers['location'] ?? '')).text).toContain('U kijkt nu mee.');
    expect(region.office.store.runs.listNewest(9)).toHaveLength(1);
  });

  test('that breaks while it is kept ends as failed, and the site goes on', async () => {
    expectNoise('"at":"run"');
    coco = visitWith(async (table, options) => {
      const thought = await thinkHere(table, options);
      if (!thought.ok) return thought;
      const [first] = thought.plan.placements;
      const stranger = { ...first!, vacancy: 'V-9' };
      return { ok: true, plan: { ...thought.plan, placements: [stranger] } };
    });
    const page = await meeting();
    expect((await coco.get(page)).text).toContain('Er is niets veranderd.');
    expect((await coco.get('/coordinator/runs')).status).toBe(200);
  });
});

describe('runs are not', () => {
  test('for other roles, other origins and unknown addresses', async () => {
    const page = await meeting();
    const house = visit(region.office).as(region.one);
    expect((await house.get(page)).status).toBe(403);
    expect((await house.post('/coordinator/runs')).status).toBe(403);
    expect((await coco.postFromElsewhere('/coordinator/runs')).status).toBe(403);
    expect((await coco.get(`/coordinator/runs/${'z'.repeat(26)}`)).status).toBe(404);
    expect((await coco.post('/coordinator/runs/1/end')).status).toBe(404);
    expect(region.office.store.runs.listNewest(9)).toHaveLength(1);
  });

  test('changed by reading', async () => {
    const page = await meeting();
    const before = deeds(region);
    await coco.get(page);
    await coco.get('/coordinator/runs');
    expect(deeds(region)).toEqual(before);
  });

  test('lost in the list: how each ended is said', async () => {
    expect((await coco.get('/coordinator/runs')).text).toContain(
      'Er is nog geen berekening gedaan.',
    );
    await meeting();
    const stopped = runMatching(
      { ...region.office, think: () => Promise.resolve({ ok: false, why: 'stopped' }) },
      region.coco,
    );
    await ok(stopped).finished;
    const { text } = await coco.get('/coordinator/runs');
    expect(text).toContain('2 van de 2 jongeren een plek');
    expect(text).toContain('De berekening is gestopt.');
  });
});

test('whoever is erased is on no page of a run any more, also where it was looked at just before', async () => {
  const { office } = region;
  const page = await meeting();
  const run = office.store.runs.findLastFinished();
  const later = await meeting();
  const [first] = office.store.youths.listWaiting();
  const [id, code] = [first?.id ?? '', first?.facts.code ?? ''];
  const pages = [page, `${page}/overview`, later, `${later}/overview`];
  const telling = async () => {
    const texts = await Promise.all(pages.map(async (one) => (await coco.get(one)).text));
    return texts.map((text) => text.includes(code));
  };

  expect([run?.number, code]).toEqual([1, expect.stringMatching(/./)]);
  expect(await telling()).toEqual([true, true, true, true]);
  erase(office, { id, code, ground: 'asked-by-parents' });
  expect(await telling()).toEqual([false, false, false, false]);
});
