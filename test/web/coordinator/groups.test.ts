import { beforeEach, describe, expect, test } from 'vitest';
import { type SmallRegion, openSmallRegion, placed, proposed } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion({
    groups: [
      {
        ...{ code: 'G-3', name: 'Huis Groot', providerCode: 'P-2', providerName: 'Stichting Twee' },
        ...{ size: 8, staffOnGroup: 1, homely: false },
      },
    ],
    residents: [
      { code: 'R-1', groupCode: 'G-1', risks: ['aggression'], expectedExit: '2027-02-01' },
      { code: 'R-2', groupCode: 'G-1', bornOn: '2009-02-11' },
      { code: 'R-3', groupCode: 'G-1', leftOn: '2026-10-01' },
    ],
  });
  coco = visit(region.office).as(region.coco);
  page = pageOf('G-1');
});

const pageOf = (code: string): string =>
  `/coordinator/groups/${region.office.store.groups.findByCode(code)?.id ?? ''}`;

describe('groups', () => {
  test('stand with their places and whether they are small-scale', async () => {
    const { text, status } = await coco.get('/coordinator/groups');
    expect(status).toBe(200);
    expect(text).toContain('2 bezet, 3 niet bezet');
    expect(text).toContain('voldoet aan de definitie');
    expect(text).toContain('voldoet niet op 3 punten');
  });

  test('come in leaves of fifty, in the order that was asked', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...{ code: `G-${at + 10}`, providerCode: 'P-1', providerName: 'Stichting Verzonnen' },
      staffOnGroup: at === 59 ? 3 : 1,
    }));
    const { office, coco: asked } = await openSmallRegion({ groups: many });
    const groupsOn = async (address: string): Promise<string[]> => {
      const { text } = await visit(office).as(asked).get(address);
      return [...text.matchAll(/<th scope="row"><a [^>]*>(G-\d+) /g)].map(([, code = '']) => code);
    };
    const [first, second] = [
      await groupsOn('/coordinator/groups'),
      await groupsOn('/coordinator/groups?page=2'),
    ];
    expect([first.length, second.length]).toEqual([50, 12]);
    expect(new Set([...first, ...second]).size).toBe(62);
    expect(await groupsOn('/coordinator/groups?sort=-staff')).toContain('G-69');
    expect(first).not.toContain('G-69');
  });

  test('are the coordinator’s', async () => {
    const provider = visit(region.office).as(region.one);
    expect((await provider.get('/coordinator/groups')).status).toBe(403);
    expect((await provider.get(page)).status).toBe(403);
  });
});

describe('one group', () => {
  test('tells who lives there without a name, and nobody who left', async () => {
    const { text } = await coco.get(page);
    expect(text).toContain('agressie');
    expect(text).toContain('1 feb 2027');
    expect(text).toContain('Jongste en oudste schelen nu 2 jaar.');
    expect(text).not.toContain('R-3');
  });

  test('counts who is on the way, and leads to that youth', async () => {
    placed(region, 'J-1', 'V-1');
    const { text } = await coco.get(page);
    expect(text).toContain('2 bezet, 1 komt eraan, 2 niet bezet');
    expect(text).toContain('komt op 22 nov 2026');
    expect(text).not.toContain('Fictieve Fenna');
  });

  test('judges the definition clause by clause', async () => {
    const { text } = await coco.inEnglish().get(pageOf('G-3'));
    expect(text).toContain('does not meet 3 clauses');
    expect(text).toContain('Room for 8, 0 now.');
    expect(text).toContain('1 on the group; 8 youths need 2.');
    expect(text).toContain('too few');
  });

  test('has its vacancies and open proposals', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    const { text } = await coco.get(page);
    expect(text).toContain(`/coordinator/proposals/${id}`);
    expect(text).toContain('op 20 nov 2026');
  });

  test('is not there for another id, and changes nothing by being looked at', async () => {
    const before = region.office.store.journal.head();
    expect((await coco.get(`/coordinator/groups/${region.office.newId()}`)).status).toBe(404);
    await coco.get(page);
    expect(region.office.store.journal.head()).toBe(before);
  });
});
