import { beforeEach, describe, expect, test } from 'vitest';
import { poolCodeOf } from '../../../src/domain/pool-projection.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, deeds, openSmallRegion, put, youthId } from '../../small-region.ts';
import { openTwoOrganisations } from '../two-organisations.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna' },
      { code: 'J-2', name: 'Bedachte Bràm' },
      { code: 'J-21', name: 'Fictieve Floor' },
    ],
  });
  coco = visit(region.office).as(region.coco);
});

const search = (q: string, who = coco) => who.post('/coordinator/search', { q });
const ledTo = async (q: string): Promise<string> => (await search(q)).headers['location'] ?? '';
const found = async (q: string, who = coco): Promise<string> =>
  (await who.get(String((await search(q, who)).headers['location']))).text;

describe('searching', () => {
  test('a whole code leads to it at once, and so does the only thing there is', async () => {
    expect(await ledTo('j-2')).toBe(`/coordinator/youths/${youthId(region, 'J-2')}`);
    expect(await ledTo('bram')).toBe(`/coordinator/youths/${youthId(region, 'J-2')}`);
    const { id } = region.office.store.vacancies.findByCode('V-1')!;
    expect(await ledTo(' V-1 ')).toBe(`/coordinator/vacancies/${id}`);
  });

  test('by the code a provider knows leads to the proposal', async () => {
    const id = put(region, 'J-1', 'V-1');
    const { providerCode } = region.office.store.proposals.find(id)!;
    expect(await ledTo(providerCode ?? '')).toBe(`/coordinator/proposals/${id}`);
  });

  test('finds words in any order, by kind, and says how many', async () => {
    put(region, 'J-1', 'V-1');
    const text = await found('een huis');
    for (const words of [
      'Groepen',
      'G-1 Huis Een',
      'Vrije plekken',
      'J-1 Fictieve Fenna: Huis Een',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Huis Twee');
    const both = await found('fictieve');
    expect(both.indexOf('J-1 Fictieve Fenna')).toBeLessThan(both.indexOf('J-21 Fictieve Floor'));
    expect(await found('zzz')).toContain('Niets gevonden.');
  });

  test('never puts a name in an address', async () => {
    expect(await ledTo('fictieve')).toMatch(/^\/coordinator\/search\/[a-z0-9]{26}$/);
    const ignored = (await coco.get('/coordinator/search?q=Fictieve')).text;
    expect(ignored).not.toContain('Fictieve');
    expect(await found('fictieve')).not.toMatch(/(?:href|action)="[^"]*fictieve/i);
  });

  test('writes down whom it showed', async () => {
    await found('fictieve');
    const { store } = region.office;
    const looks = (code: string) => store.viewLog.listForYouth(code);
    expect(looks('J-21')).toMatchObject([{ kind: 'coordinator/search/search' }]);
    expect(looks('J-2')).toEqual([]);
  });

  test('is one’s own: nobody else finds what somebody looked for', async () => {
    const address = await ledTo('fictieve');
    const corne = visit(region.office).as(await hireCoordinator(region.office, 'Corné'));
    expect((await corne.get(address)).status).toBe(404);
    expect((await coco.get(`/coordinator/search/${'z'.repeat(26)}`)).status).toBe(404);
    const provider = visit(region.office).as(region.one);
    expect((await search('J-1', provider)).status).toBe(403);
    expect((await provider.get('/coordinator/search')).status).toBe(403);
  });

  test('asks for something, from our own pages only, and changes nothing', async () => {
    const nothing = await search('  ');
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('href="#q"');
    expect((await coco.postFromElsewhere('/coordinator/search', { q: 'J-1' })).status).toBe(403);
    const before = deeds(region);
    await coco.get('/coordinator/search');
    await found('fictieve');
    expect(deeds(region)).toEqual(before);
    expect((await coco.inEnglish().get('/coordinator/search')).text).toContain('Search by code');
  });
});

describe('youths of another organisation', () => {
  test('are found by pool code and by nothing else', async () => {
    const { office, noor } = await openTwoOrganisations();
    const site = visit(office).as(noor);
    const amber = office.store.youths.findByCode('J-AMBER')!;
    for (const q of ['Amber', 'J-AMBER', 'Kanarie', amber.id]) {
      const text = await found(q, site);
      expect(text).not.toContain('Amber Kanarie');
      expect(text).not.toContain(poolCodeOf(amber.id));
    }
    const led = await search(poolCodeOf(amber.id), site);
    expect(led.headers['location']).toBe('/coordinator/pool');
  });
});
