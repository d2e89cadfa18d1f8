import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { publishFigures } from '../../src/actions/monitor/publish.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring, hireAdministrator } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion, put } from '../small-region.ts';
import { otherOrganisation } from './other-organisation.ts';
import { visit } from './visitor.ts';

/** The monitor: exact where it is one's own, and of the region only what was published. */

let region: SmallRegion;
let bea: AccountOf<'administrator'>;
beforeEach(async () => {
  region = await openSmallRegion();
  bea = await hireAdministrator(region.office);
});

const as = (who: Parameters<ReturnType<typeof visit>['as']>[0]) => visit(region.office).as(who);
/** The cells of a figure, by what they are called. */
const cells = (html: string, figure: string): Record<string, string[]> => {
  const table =
    new RegExp(`id="${figure}-caption"[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(html)?.[1] ?? '';
  return Object.fromEntries(
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => {
      const [label = '', ...numbers] = [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(
        ([, cell = '']) => cell.trim(),
      );
      return [label, numbers];
    }),
  );
};

describe('for a coordinator', () => {
  test('own youths are counted exactly, and of the region nothing until it is published', async () => {
    const coco = as(region.coco);
    const { text } = await coco.get('/coordinator/monitor');
    expect(cells(text, 'waiting')).toMatchObject({
      'Wachten nu': ['2'],
      '3 tot 6 maanden': ['1'],
      '6 tot 12 maanden': ['1'],
    });
    expect(cells(text, 'unmet')).toMatchObject({ 'er past een plek': ['2'], Deel: ['0%'] });
    expect(cells(text, 'group-sizes')).toMatchObject({ Huizen: ['2'] });
    expect(text).toContain('nog geen cijfers gepubliceerd');
    expect(text).not.toMatch(/undefined|NaN|Fenna|J-1/);
    const english = (await coco.inEnglish().get('/coordinator/monitor')).text;
    expect(cells(english, 'waiting')).toMatchObject({ 'Waiting now': ['2'] });
    expect(english).not.toMatch(/undefined|NaN/);
  });

  test('what is published stands beside it, rounded, and stays as it was', async () => {
    const others = otherOrganisation(region);
    bring(
      region.office,
      youthList,
      Array.from({ length: 6 }, (_, at) => ({ code: `A-${at}`, waitingSince: '2026-10-20' })),
    );
    bring(
      region.office,
      youthList,
      Array.from({ length: 10 }, (_, at) => ({ code: `B-${at}`, waitingSince: '2026-10-20' })),
      { id: 'system', role: 'system', organisationId: others },
    );
    ok(publishFigures(region.office, bea));
    const seen = async () =>
      cells((await as(region.coco).get('/coordinator/monitor')).text, 'waiting');
    expect(await seen()).toMatchObject({
      'Wachten nu': ['8', '20'],
      'minder dan 3 maanden': ['6', '15'],
      '6 tot 12 maanden': ['1', 'niet getoond'],
    });
    bring(
      region.office,
      youthList,
      Array.from({ length: 9 }, (_, at) => ({ code: `C-${at}`, waitingSince: '2026-10-20' })),
      { id: 'system', role: 'system', organisationId: others },
    );
    expect(await seen()).toMatchObject({ 'Wachten nu': ['8', '20'] });
  });

  test('every figure is a file as well', async () => {
    const coco = as(region.coco);
    const all = await coco.get('/coordinator/monitor/figures/all.csv');
    expect(all.headers['content-type']).toContain('text/csv');
    expect(all.text).toContain('Wie wacht er nu?;Wachten nu;aantal;2');
    const one = await coco.get('/coordinator/monitor/figures/waiting.csv');
    expect(one.text.split('\n').length).toBeLessThan(all.text.split('\n').length);
    expect((await coco.get('/coordinator/monitor/figures/nonsense.csv')).status).toBe(404);
  });
});

describe('for a provider', () => {
  test('own homes are counted exactly, and nothing of who waits', async () => {
    const { text } = await as(region.one).get('/provider/monitor');
    expect(cells(text, 'group-sizes')).toMatchObject({ Huizen: ['1'] });
    expect(cells(text, 'waiting')).toEqual({});
    expect(cells(text, 'near-home')).toEqual({});
    expect(text).not.toMatch(/undefined|NaN|Fenna|J-1|Huis Twee/);
    const file = await as(region.one).get('/provider/monitor/figures/group-sizes.csv');
    expect(file.text).toContain('Hoe groot zijn de groepen?;Huizen;aantal;1');
  });

  test('its own noes are counted, and no other’s', async () => {
    const proposalId = put(region, 'J-1', 'V-1');
    ok(
      answerAsProvider(region.office, region.one, {
        proposalId,
        says: 'no',
        reason: 'group-fit',
        note: '',
      }),
    );
    const own = cells((await as(region.one).get('/provider/monitor')).text, 'declines');
    expect(own).toMatchObject({
      'Keer nee': ['1'],
      aanbieder: ['1'],
      'aanbieder · past niet bij de jongeren die er wonen': ['1'],
    });
    expect(cells((await as(region.two).get('/provider/monitor')).text, 'declines')).toMatchObject({
      'Keer nee': ['0'],
    });
  });
});

describe('for everybody', () => {
  test('there is no page until an administrator publishes, and none once it was taken away', async () => {
    const anybody = visit(region.office).asNobody();
    expect((await anybody.get('/monitor')).status).toBe(404);
    expect((await anybody.get('/monitor/figures/all.csv')).status).toBe(404);
    const desk = as(bea);
    expect((await desk.get('/administrator/publication')).text).toContain('niet getoond');
    expect((await desk.post('/administrator/publication')).headers['location']).toBe(
      '/administrator/publication?done=published',
    );
    const { status, text } = await anybody.get('/monitor');
    expect(status).toBe(200);
    expect(cells(text, 'waiting')).toMatchObject({ 'Wachten nu': ['niet getoond'] });
    expect((await anybody.get('/monitor/figures/all.csv')).text).toMatch(/Wachten nu;aantal;\r?\n/);
    expect((await desk.post('/administrator/publication/ending')).status).toBe(303);
    expect((await anybody.get('/monitor')).status).toBe(404);
  });

  test('publishing again within three months is refused', async () => {
    const desk = as(bea);
    await desk.post('/administrator/publication');
    const again = await desk.post('/administrator/publication');
    expect(again.status).toBe(409);
    expect(again.text).toContain('minder dan 3 maanden');
    await desk.post('/administrator/publication/ending');
    expect((await desk.post('/administrator/publication/ending')).status).toBe(409);
    expect((await desk.post('/administrator/publication')).status).toBe(409);
  });

  test('only an administrator publishes, from this site, and looking publishes nothing', async () => {
    for (const who of [region.coco, region.one])
      expect((await as(who).post('/administrator/publication')).status).toBe(403);
    expect((await as(bea).postFromElsewhere('/administrator/publication')).status).toBe(403);
    await as(bea).get('/administrator/publication');
    expect((await visit(region.office).asNobody().get('/monitor')).status).toBe(404);
  });
});
