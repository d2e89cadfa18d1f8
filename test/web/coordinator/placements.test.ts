import { beforeEach, describe, expect, test } from 'vitest';
import { type SmallRegion, deeds, openSmallRegion, placed } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  page = `/coordinator/placements/${placed(region, 'J-1', 'V-1')}`;
});

const ending = { endedOn: '2026-11-22', reason: 'back-home', note: '', waitsAgain: 'no' };
const placement = () => region.office.store.placements.list()[0];

describe('placements', () => {
  test('stand in three lists', async () => {
    expect((await coco.get('/coordinator/placements')).text).toContain(
      'Begin nog te bevestigen (1)',
    );
    await coco.post(`${page}/start`, { startedOn: '2026-11-22' });
    expect((await coco.get('/coordinator/placements')).text).toContain('Begonnen (1)');
    await coco.post(`${page}/end`, ending);
    const { text } = await coco.inEnglish().get('/coordinator/placements');
    expect(text).toContain('Ended (1)');
  });

  test('are calm when there are none', async () => {
    const empty = await openSmallRegion();
    const { text } = await visit(empty.office).as(empty.coco).get('/coordinator/placements');
    expect(text).toContain('Er zijn nog geen plaatsingen.');
  });

  test('are marked when the day has passed and nobody confirmed the start', async () => {
    expect((await coco.get('/coordinator/placements')).text).not.toContain('die dag is voorbij');
    region.office.moment = new Date('2026-11-23T11:00:00Z');
    const tomorrow = visit(region.office).as(region.coco);
    expect((await tomorrow.get('/coordinator/placements')).text).toContain('die dag is voorbij');
  });
});

describe('one placement', () => {
  test('offers to undo it first, as long as it has not begun', async () => {
    const { text } = await coco.get(page);
    expect(text).toContain('Bevestig het begin');
    const options = [...text.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);
    expect(options[0]).toBe('did-not-start');
    expect(text).not.toMatch(/<input[^>]* checked/);
  });

  test('begins, and ends with its reason and note', async () => {
    const started = await coco.post(`${page}/start`, { startedOn: '2026-11-21' });
    expect(started.headers['location']).toBe(`${page}?done=started`);
    expect((await coco.get(page)).text).not.toContain('value="did-not-start"');

    const ended = await coco.post(`${page}/end`, { ...ending, note: 'ging goed' });
    const { text } = await coco.get(ended.headers['location'] ?? '');
    for (const words of ['terug naar huis', 'ging goed', 'De plaatsing is beëindigd.']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Beëindig deze plaatsing');
  });

  test('that did not go ahead puts the youth back on the list', async () => {
    const undone = { ...ending, reason: 'did-not-start', waitsAgain: 'yes' };
    const { headers } = await coco.post(`${page}/end`, undone);
    expect(headers['location']).toBe(`${page}?done=ended-waits`);
    expect(region.office.store.youths.listWaiting()).toHaveLength(2);
  });
});

describe('what cannot be', () => {
  test.each([
    ['start', { startedOn: '' }, 'startedOn'],
    ['end', { ...ending, reason: '', note: 'mijn woorden' }, 'reason'],
    ['end', { endedOn: '2026-11-22', reason: 'back-home', note: 'mijn woorden' }, 'waitsAgain'],
  ])('a bad form for its %s comes back with its words: 422', async (form, typed, field) => {
    const { status, text } = await coco.post(`${page}/${form}`, typed);
    expect(status).toBe(422);
    expect(text).toContain(`href="#${field}"`);
    expect(text).toContain(`id="${field}"`);
    if (form === 'end') expect(text).toContain('mijn woorden');
    expect(placement()).toMatchObject({ startedOn: null, endedOn: null });
  });

  test('a refusal is shown: 409', async () => {
    const { status, text } = await coco.post(`${page}/start`, { startedOn: '2026-12-01' });
    expect(status).toBe(409);
    expect(text).toContain('Deze dag moet nog komen.');
    expect(text).toContain('value="2026-12-01"');
  });

  test('for other roles, other origins and unknown addresses', async () => {
    const house = visit(region.office).as(region.one);
    expect((await house.get(page)).status).toBe(403);
    expect((await coco.postFromElsewhere(`${page}/end`, ending)).status).toBe(403);
    expect((await coco.get(`/coordinator/placements/${'z'.repeat(26)}`)).status).toBe(404);
    expect((await coco.post(`/coordinator/placements/1/end`, ending)).status).toBe(404);
    expect(placement()?.endedOn).toBeNull();
  });

  test('by reading', async () => {
    const before = deeds(region);
    await coco.get(page);
    await coco.get('/coordinator/placements');
    expect(deeds(region)).toEqual(before);
  });
});
