import { expect, test } from 'vitest';
import { regionDesks } from '../../../src/web/coordinator/region-desks.ts';
import { openSmallRegion } from '../../small-region.ts';
import { visit } from '../visitor.ts';

test('the page of the region has a card for every desk, in both languages', async () => {
  const region = await openSmallRegion();
  const coco = visit(region.office).as(region.coco);
  for (const [visitor, title] of [
    [coco, 'Regio'],
    [coco.inEnglish(), 'Region'],
  ] as const) {
    const { status, text } = await visitor.get('/coordinator/region');
    expect(status).toBe(200);
    expect(text).toContain(`<h1>${title}</h1>`);
    for (const { href } of regionDesks) {
      expect(text).toContain(`<a href="${href}">`);
      // Without a run there is nothing to look back at, and such a desk leads to where runs begin.
      expect([200, 303]).toContain((await visitor.get(href)).status);
    }
  }
  const provider = await visit(region.office).as(region.one).get('/coordinator/region');
  expect(provider.status).not.toBe(200);
});

test('a desk is a part of the region in the menu', async () => {
  const region = await openSmallRegion();
  const coco = visit(region.office).as(region.coco);
  for (const href of ['/coordinator/region', ...regionDesks.map((desk) => desk.href)]) {
    const { status, text } = await coco.get(href);
    if (status === 200)
      expect(text).toMatch(/<a href="\/coordinator\/region" aria-current="page">/);
  }
});
