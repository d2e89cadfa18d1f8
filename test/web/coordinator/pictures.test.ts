import { beforeEach, describe, expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../../office.ts';
import { type SmallRegion, openSmallRegion, placed, put } from '../../small-region.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    residents: [
      { code: 'R-1', groupCode: 'G-1', bornOn: '2010-02-11', expectedExit: '2026-12-10' },
    ],
  });
  coco = visit(region.office).as(region.coco);
});

const page = '/coordinator/pictures';
/** The rows of the table with this caption, as words. */
function tableOf(html: string, id: string): string[][] {
  const table =
    new RegExp(`id="${id}-caption"[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(html)?.[1] ?? '';
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, '').trim(),
    ),
  );
}

describe('the region in pictures', () => {
  test('has a map, the waiting list and the weeks to come, each with its numbers', async () => {
    const { status, text } = await coco.get(page);
    expect(status).toBe(200);
    expect(text.match(/<svg /g)).toHaveLength(3);
    expect(tableOf(text, 'map').find(([area]) => area === 'Utrecht')?.[1]).toBe('2');
    expect(tableOf(text, 'map').find(([area]) => area === 'Gelderland')?.[3]).toBe('2');
    expect(
      tableOf(text, 'months')
        .map(([, own]) => Number(own))
        .reduce((a, b) => a + b),
    ).toBe(2);
    const [one] = tableOf(text, 'heat').filter(([group]) => group?.startsWith('G-1'));
    expect(one).toHaveLength(13);
    expect(one?.some((cell) => cell.includes('(−1)'))).toBe(true);
    expect(text).not.toMatch(/NaN|undefined|Fenna/);
  });

  test('goes nearer by a link, and knows no other areas', async () => {
    expect((await coco.get(page)).text).toContain('href="/coordinator/pictures?area=Gelderland"');
    const { text } = await coco.get(`${page}?area=Gelderland`);
    expect(tableOf(text, 'map').map(([area]) => area)).toEqual(['Gelderland']);
    expect(tableOf(text, 'towns')).toEqual([['Arnhem', '0', '2']]);
    expect(tableOf(text, 'heat')).toHaveLength(1);
    expect((await coco.get(`${page}?area=Atlantis`)).status).toBe(404);
  });

  test('draws the way from home to the place of one’s own proposals', async () => {
    const proposal = put(region, 'J-1', 'V-2');
    const { text } = await coco.get(page);
    expect(text).toContain(`href="/coordinator/proposals/${proposal}"`);
    expect(text).toContain('Huis Twee, Arnhem');
    expect(text.match(/<line class="plek-drawing__way"/g)).toHaveLength(1);
  });

  test('tells youths of another organisation only from five on, and never their proposals', async () => {
    const { office } = region;
    put(region, 'J-1', 'V-2');
    const organisationId = otherOrganisation(region);
    const nora = await hireCoordinator(office, 'Nora', organisationId);
    const seen = async () => (await visit(office).as(nora).get(page)).text;
    const before = await seen();
    expect(tableOf(before, 'map').every(([, own, others]) => own !== '2' && others !== '2')).toBe(
      true,
    );
    expect(before).not.toContain('J-1');
    expect(before).not.toContain('Huis Twee, Arnhem');
    expect(before).not.toMatch(/<circle class="plek-drawing__home"/);
    const more = ['J-3', 'J-4', 'J-5'].map((code) => ({ code, name: 'Verzonnen' }));
    bring(office, youthList, more);
    const after = tableOf(await seen(), 'map').find(([area]) => area === 'Utrecht');
    expect(after?.slice(0, 3)).toEqual(['Utrecht', '0', '5']);
  });

  test('is the coordinator’s', async () => {
    expect((await visit(region.office).as(region.one).get(page)).status).toBe(403);
    expect((await visit(region.office).asNobody().get(page)).status).toBe(303);
  });
});

describe('pictures elsewhere', () => {
  test('a group as it is, with who is accepted, and its weeks; the weeks for its own provider too', async () => {
    const { office, one, two } = region;
    placed(region, 'J-1', 'V-1');
    const id = office.store.groups.findByCode('G-1')?.id ?? '';
    const { text } = await coco.get(`/coordinator/groups/${id}`);
    expect(tableOf(text, 'composition').map(([when]) => when)).toEqual([
      'Zoals het nu is',
      'Met wie is aanvaard',
    ]);
    expect(tableOf(text, 'occupancy')).toHaveLength(12);
    const own = await visit(office).as(one).get(`/provider/groups/${id}`);
    expect(tableOf(own.text, 'occupancy')).toEqual(tableOf(text, 'occupancy'));
    expect((await visit(office).as(two).get(`/provider/groups/${id}`)).status).toBe(404);
  });

  test('what happened to a youth, in order', async () => {
    placed(region, 'J-1', 'V-1');
    const id = region.office.store.youths.findByCode('J-1')?.id ?? '';
    const { text } = await coco.get(`/coordinator/youths/${id}`);
    const events = tableOf(text, 'timeline').map(([, , what]) => what);
    expect(events[0]).toBe('Wacht sinds deze dag');
    expect(events).toContain('Voorstel aanvaard: Huis Een');
    expect(events).toContain('Gaat wonen in Huis Een');
  });
});
