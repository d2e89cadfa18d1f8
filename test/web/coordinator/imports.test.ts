import { beforeEach, describe, expect, test } from 'vitest';
import { exportList } from '../../../src/actions/export-list.ts';
import { residentList } from '../../../src/lists/residents.ts';
import { template } from '../../../src/lists/write-list.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, deeds, openSmallRegion } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let list: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  list = template(residentList, 'nl').replaceAll('G-900', 'G-1');
});

const page = '/coordinator/imports';
const kind = { kind: 'residents' };
const residents = () => region.office.store.residents.list().map(({ facts }) => facts.code);
const confirmation = (text: string): string =>
  /action="(\/coordinator\/imports\/[a-z0-9]{26}\/confirmation)"/.exec(text)?.[1] ?? '';

describe('importing a list', () => {
  test('shows first what would be new, and keeps nothing yet', async () => {
    const { status, text } = await coco.upload(page, kind, list);
    expect(status).toBe(200);
    expect(text).toContain('Bewaar 1 rij');
    expect(text).toContain('R-900');
    expect(residents()).toEqual([]);
  });

  test('keeps it when confirmed, once, and says so in the journal', async () => {
    const { text } = await coco.upload(page, kind, list);
    const answer = await coco.post(confirmation(text));
    expect(answer.headers['location']).toBe(`${page}?done=imported`);
    expect(residents()).toEqual(['R-900']);
    expect(deeds(region).at(-1)).toBe('list-imported residents');
    expect((await coco.get(`${page}?done=imported`)).text).toContain('1 nieuw, 0 gewijzigd');
    expect((await coco.post(confirmation(text))).status).toBe(409);
  });

  test('says which columns change, and when nothing does', async () => {
    const all = exportList(region.office.store, 'youths', 'nl');
    const same = await coco.upload(page, { kind: 'youths' }, all);
    expect(same.text).toContain('Er verandert niets');
    expect(confirmation(same.text)).toBe('');
    const changed = await coco.upload(page, { kind: 'youths' }, all.replace('Fenna', 'Fenne'));
    expect(changed.text).toMatch(/J-1: verandert: naam/);
  });

  test('reads what a spreadsheet on Windows saves', async () => {
    const text = exportList(region.office.store, 'groups', 'nl').replace('Huis Een', 'Huis Één');
    const bytes = Buffer.from(text.replace('\uFEFF', ''), 'latin1');
    await coco.post(confirmation((await coco.upload(page, { kind: 'groups' }, bytes)).text));
    expect(region.office.store.groups.findByCode('G-1')?.facts.name).toBe('Huis Één');
  });

  test('lists every mistake with row, column and remedy, and keeps nothing', async () => {
    const [heading = '', row = ''] = list.split('\r\n');
    const wrong = [heading, row.replace('2011-02-11', 'gisteren'), row.replace('G-1', 'G-77')];
    const { status, text } = await coco.upload(page, kind, wrong.join('\r\n'));
    expect(status).toBe(422);
    expect(text).toContain('Er zijn 2 fouten gevonden.');
    expect(text).toContain('“gisteren” is geen datum die bestaat.');
    expect(text).toContain('Groep “G-77” is er nog niet.');
    expect(residents()).toEqual([]);
  });

  test('shows five hundred mistakes, and counts the others', async () => {
    const [heading = '', row = ''] = list.split('\r\n');
    const rows = Array.from({ length: 501 }, (_, at) => row.replace('R-900', `R ${at}`));
    const { text } = await coco.upload(page, kind, [heading, ...rows].join('\r\n'));
    expect(text).toContain('Er zijn 501 fouten gevonden.');
    expect(text).toContain('Hieronder staan de eerste 500.');
    expect(text.match(/“R \d+” is geen code/g)).toHaveLength(500);
  });

  test('asks for a file and what it is, and keeps what was chosen', async () => {
    const { status, text } = await coco.upload(page, kind, '');
    expect(status).toBe(422);
    expect(text).toContain('href="#list"');
    expect(text).toContain('value="residents" selected');
    expect((await coco.upload(page, { kind: 'pets' }, list)).text).toContain('href="#kind"');
  });

  test('is refused when it was kept too long, or is somebody else’s', async () => {
    const address = confirmation((await coco.upload(page, kind, list)).text);
    const other = visit(region.office).as(await hireCoordinator(region.office, 'Corné'));
    expect((await other.post(address)).status).toBe(409);
    region.office.moment = new Date('2026-11-22T12:00:01Z');
    const later = await visit(region.office).as(region.coco).post(address);
    expect(later.status).toBe(409);
    expect(later.text).toContain('Kies het bestand opnieuw.');
    expect(residents()).toEqual([]);
  });

  test('says what stands in the way when facts moved before the confirmation', async () => {
    const address = confirmation((await coco.upload(page, kind, list)).text);
    const youth = exportList(region.office.store, 'youths', 'nl').replaceAll('J-1', 'R-900');
    await coco.post(confirmation((await coco.upload(page, { kind: 'youths' }, youth)).text));
    const answer = await coco.post(address);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Deze code is al van een jongere');
  });

  test('is the coordinator’s, from our own page', async () => {
    const address = confirmation((await coco.upload(page, kind, list)).text);
    const provider = visit(region.office).as(region.one);
    expect((await provider.upload(page, kind, list)).status).toBe(403);
    expect((await provider.post(address)).status).toBe(403);
    expect((await coco.postFromElsewhere(address)).status).toBe(403);
    expect((await coco.get(address)).status).toBe(404);
    expect(residents()).toEqual([]);
  });
});

describe('files', () => {
  test('are templates with headings and one invented row, in the reader’s language', async () => {
    const answer = await coco.get('/coordinator/files/templates/youths.csv');
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text).toContain('geboortedatum');
    const english = await coco.inEnglish().get('/coordinator/files/templates/youths.csv');
    expect(english.text).toContain('date of birth');
    expect(deeds(region)).not.toContain('list-exported youths');
  });

  test('are lists that import again unchanged; the journal says who fetched one', async () => {
    const answer = await coco.get('/coordinator/files/youths.csv');
    expect(answer.headers['content-disposition']).toContain('.csv');
    expect(deeds(region).at(-1)).toBe('list-exported youths');
    const again = await coco.upload(page, { kind: 'youths' }, answer.text);
    expect(again.text).toContain('Er verandert niets');
  });

  test('are workbooks too, and come back unchanged as such', async () => {
    const template = await coco.get('/coordinator/files/templates/residents.xlsx');
    expect(template.headers['content-type']).toContain('spreadsheetml');
    expect(template.headers['content-disposition']).toMatch(/^attachment; .*\.xlsx"$/);
    for (const kind of ['youths', 'groups', 'vacancies', 'codes']) {
      const file = await coco.file(`/coordinator/files/${kind}.xlsx`);
      expect((await coco.upload(page, { kind }, file)).text).toContain('Er verandert niets');
    }
    expect(deeds(region).at(-1)).toBe('list-exported codes');
    expect((await coco.get('/coordinator/files/pets.xlsx')).status).toBe(404);
    const wrong = await coco.upload(page, { kind: 'youths' }, Buffer.from('%PDF-1.7'));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Dit bestand is geen lijst');
  });

  test('are the coordinator’s, and of a kind that is there', async () => {
    expect((await coco.get('/coordinator/files/pets.csv')).status).toBe(404);
    expect((await coco.get('/coordinator/files/templates/pets.csv')).status).toBe(404);
    const provider = visit(region.office).as(region.one);
    expect((await provider.get('/coordinator/files/youths.csv')).status).toBe(403);
  });
});
