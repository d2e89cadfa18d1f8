import { beforeEach, describe, expect, test } from 'vitest';
import { runMatching } from '../../../src/actions/run-matching.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, deeds, ok, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const page = '/coordinator/shortcuts';

describe('keys', () => {
  test('are there on every page of a coordinator, and of nobody else', async () => {
    for (const path of ['/coordinator', '/coordinator/youths', '/account'])
      expect((await coco.get(path)).text).toMatch(
        /<body class="plek-page" data-shortcuts>[^]*keys-sheet/,
      );
    const house = visit(region.office).as(region.one);
    expect((await house.get('/provider')).text).not.toMatch(
      /data-shortcuts|desk\.js|header-search/,
    );
    expect((await house.get(page)).status).toBe(403);
  });

  test('can be turned off and on again, for oneself', async () => {
    expect((await coco.get(page)).text).toContain('De sneltoetsen staan aan.');
    const off = await coco.post(page, { shortcuts: 'off' });
    expect(off.headers['location']).toBe(`${page}?done=kept`);
    expect((await coco.get(`${page}?done=kept`)).text).toContain('De sneltoetsen staan uit.');
    expect((await coco.get('/coordinator')).text).not.toMatch(/data-shortcuts|desk\.js|keys-sheet/);
    const corne = visit(region.office).as(await hireCoordinator(region.office, 'Corné'));
    expect((await corne.get('/coordinator')).text).toContain('data-shortcuts');
    await coco.post(page, { shortcuts: 'on' });
    expect((await coco.get('/coordinator')).text).toContain('data-shortcuts');
  });

  test('are turned off by a form of our own that says so, and by nothing else', async () => {
    expect((await coco.post(page, { shortcuts: 'maybe' })).status).toBe(422);
    expect((await coco.postFromElsewhere(page, { shortcuts: 'off' })).status).toBe(403);
    const before = deeds(region);
    expect((await coco.inEnglish().get(page)).text).toContain('Keyboard shortcuts');
    await coco.post(page, { shortcuts: 'off' });
    expect(deeds(region)).toEqual(before);
  });

  test('have links beside them: from each youth to the one before and after', async () => {
    const office = { ...region.office, think: thinkHere };
    const run = ok(runMatching(office, region.coco));
    await run.finished;
    const { text } = await visit(office).as(region.coco).get(`/coordinator/runs/${run.id}`);
    expect(text).toMatch(/<article[^>]* id="youth-J-1">[^]*?<a href="#youth-J-2" rel="next">/);
    expect(text).toMatch(/<article[^>]* id="youth-J-2">[^]*?<a href="#youth-J-1" rel="prev">/);
    // What a key opens can be opened by hand.
    for (const decision of ['accept', 'other', 'reject'])
      expect(text).toMatch(new RegExp(`<details[^>]* data-decide="${decision}">\\s*<summary>`));
  });
});
