import { beforeEach, describe, expect, test } from 'vitest';
import type { Think } from '../../../src/matching/think.ts';
import { type SmallRegion, openSmallRegion, placed, vacancyId } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;

beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01', wishes: ['G-1'] },
      { code: 'J-2', name: 'Bedachte Bram', bornOn: '2011-03-01', waitingSince: '2026-08-01' },
      { code: 'J-3', name: 'Verzonnen Vera', needs: ['addiction'] },
    ],
  });
  coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
});

const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

describe('who fits a free place', () => {
  test('is told best first, with what the region gains or loses, and whom it touches', async () => {
    const list = await coco.get('/coordinator/vacancies');
    const address = `/coordinator/vacancies/${vacancyId(region, 'V-1')}`;
    expect(list.text).toContain(`href="${address}"`);

    const { status, text } = await coco.get(address);
    expect(status).toBe(200);
    const said = inWords(text);
    expect(said).toMatch(
      /Keus 1 J-1 Fictieve Fenna [\d,]+ km van huis even goed als nu Keus 2 J-2/,
    );
    expect(said).toMatch(/Kilometerpunten: [\d,]+ minder Raakt 1 andere jongere J-1/);
    expect(said).not.toContain('Vera');
    expect((await coco.inEnglish().get(address)).text).toContain('Touches 1 other youth');
  });

  test('is not asked for a full place, and says when there was no time', async () => {
    const never: Think = () => Promise.resolve({ ok: false, why: 'out-of-time' });
    const slow = visit({ ...region.office, think: never }).as(region.coco);
    const address = `/coordinator/vacancies/${vacancyId(region, 'V-1')}`;
    expect((await slow.get(address)).text).toContain('Dit kon niet op tijd worden uitgerekend.');
    placed(region, 'J-1', 'V-1');
    expect((await slow.get(address)).text).toContain('Deze plek is vol.');
  });

  test('changes nothing, is the coordinator’s, and knows no other places', async () => {
    const address = `/coordinator/vacancies/${vacancyId(region, 'V-1')}`;
    const before = region.office.store.journal.head();
    await coco.get(address);
    expect(region.office.store.journal.head()).toBe(before);
    const provider = await visit(region.office).as(region.one).get(address);
    expect(provider.status).toBe(403);
    expect((await coco.get('/coordinator/vacancies/none')).status).toBe(404);
  });
});

describe('who fits a place that is yet to come', () => {
  const address = (): string => {
    const group = region.office.store.groups.findByCode('G-1');
    return `/coordinator/groups/${group?.id ?? ''}/planned-place`;
  };

  test('is asked from the group, and nothing is published', async () => {
    const page = await coco.get(address().replace('/planned-place', ''));
    expect(page.text).toContain(`href="${address()}"`);
    expect((await coco.get(address())).text).toContain('value="2026-11-22"');

    const before = region.office.store.journal.head();
    const { status, text } = await coco.get(`${address()}?from=2026-12-01&until=&places=1`);
    expect(status).toBe(200);
    expect(inWords(text)).toMatch(/Keus 1 J-2 Bedachte Bram .*Kilometerpunten: [\d,]+ meer/);
    expect(region.office.store.journal.head()).toBe(before);
  });

  test('is worked out once, until something is done', async () => {
    let thought = 0;
    const think: Think = (table, asked) => {
      thought += 1;
      return thinkHere(table, asked);
    };
    const counting = visit({ ...region.office, think }).as(region.coco);
    const asked = `${address()}?from=2026-12-01&until=&places=1`;
    const first = await counting.get(asked);
    const solves = thought;
    expect(solves).toBeGreaterThan(0);
    expect(inWords((await counting.get(asked)).text)).toBe(inWords(first.text));
    expect(thought).toBe(solves);
    await counting.get(asked.replace('places=1', 'places=2'));
    expect(thought).toBeGreaterThan(solves);
    const again = thought;
    placed(region, 'J-1', 'V-1');
    await counting.get(asked);
    expect(thought).toBeGreaterThan(again);
  });

  test('keeps what was typed when it is not right', async () => {
    const wrong = `${address()}?from=2026-12-01&until=2026-11-01&places=9`;
    const { status, text } = await coco.get(wrong);
    expect(status).toBe(422);
    expect(text).toContain('value="9"');
    const crossed = await coco.get(wrong.replace('places=9', 'places=1'));
    expect(crossed.text).toContain('De einddatum ligt voor de begindatum.');
  });
});
