import { beforeEach, describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/lists/columns-of.ts';
import type { List } from '../../../src/lists/list.ts';
import { groupList } from '../../../src/lists/groups.ts';
import { residentList } from '../../../src/lists/residents.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { type SmallRegion, openSmallRegion, youthId } from '../../small-region.ts';
import { asShown } from '../as-shown.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    residents: [{ code: 'R-1', groupCode: 'G-1', risks: ['aggression'] }],
  });
  coco = visit(region.office).as(region.coco);
});

const example = <Row>(list: List<Row>): Record<string, string> =>
  Object.fromEntries(columnsOf(list).map(([key, column]) => [key, column.example]));
const store = () => region.office.store;
const groupId = (code: string): string => store().groups.findByCode(code)?.id ?? '';

describe('the form for a youth', () => {
  test('asks every column of the list, and keeps a new youth', async () => {
    const { text } = await coco.get('/coordinator/youths/new');
    for (const [key] of columnsOf(youthList)) expect(text).toContain(`name="${key}"`);
    const answer = await coco.post('/coordinator/youths/new', example(youthList));
    const kept = store().youths.findByCode('J-900');
    expect(answer.headers['location']).toBe(`/coordinator/youths/${kept?.id ?? ''}?done=added`);
    expect(kept?.facts.desirable).toEqual(['garden', 'animals']);
  });

  test('takes several ticks, and one', async () => {
    const form = { ...example(youthList), needs: ['trauma', 'autism'], risks: 'aggression' };
    await coco.post('/coordinator/youths/new', form);
    const kept = store().youths.findByCode('J-900')?.facts;
    expect(kept?.needs).toEqual(['trauma', 'autism']);
    expect(kept?.risks).toEqual(['aggression']);
  });

  test('says what is wrong at which question, and keeps all words', async () => {
    const form = { ...example(youthList), name: 'Typ & Fout', bornOn: '', needs: ['autism'] };
    const answer = await coco.post('/coordinator/youths/new', form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<a href="#bornOn">Geboortedatum: Vul een datum in');
    expect(answer.text).toContain('value="Typ &amp; Fout"');
    expect(answer.text).toMatch(/value="autism" checked/);
    expect(answer.text).not.toMatch(/value="trauma" checked/);
    expect(store().youths.findByCode('J-900')).toBeUndefined();
  });

  test('speaks English, and says that a code is taken', async () => {
    const form = { ...example(youthList), code: 'J-1' };
    const answer = await coco.inEnglish().post('/coordinator/youths/new', form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Code: This code is taken.');
  });

  test('changes facts, remembers which, and never the code', async () => {
    const page = `/coordinator/youths/${youthId(region, 'J-1')}`;
    expect((await coco.get(`${page}/facts`)).text).toContain('value="Fictieve Fenna"');
    const form = { ...example(youthList), code: 'J-2', name: 'Fictieve Fenna', intensity: '4' };
    const answer = await coco.post(`${page}/facts`, {
      ...form,
      ...(await asShown(coco, `${page}/facts`)),
    });
    expect(answer.headers['location']).toBe(`${page}?done=changed`);
    expect(store().youths.findByCode('J-1')?.facts.intensity).toBe(4);
    expect(store().youths.findByCode('J-2')?.facts.name).toBe('Bedachte Bram');
    const { text } = await coco.get(page);
    expect(text).toContain('Gewijzigd: wacht sinds, zorgzwaarte en wil graag naar');
    expect(text).toContain('door Coco Coördinator');
  });

  test('is the coordinator’s, about a youth who is there, from our own page', async () => {
    const provider = visit(region.office).as(region.one);
    const form = example(youthList);
    expect((await provider.post('/coordinator/youths/new', form)).status).toBe(403);
    expect((await coco.postFromElsewhere('/coordinator/youths/new', form)).status).toBe(403);
    const nobody = `/coordinator/youths/${region.office.newId()}/facts`;
    expect((await coco.get(nobody)).status).toBe(404);
    expect((await coco.post(nobody, form)).status).toBe(404);
    expect(store().youths.findByCode('J-900')).toBeUndefined();
  });
});

describe('the form for a group', () => {
  test('keeps a new group', async () => {
    const form = { ...example(groupList), providerCode: 'P-2', providerName: 'Stichting Twee' };
    const answer = await coco.post('/coordinator/groups/new', form);
    expect(answer.headers['location']).toBe(`/coordinator/groups/${groupId('G-900')}?done=added`);
  });

  test('leaves a group with its provider', async () => {
    const page = `/coordinator/groups/${groupId('G-1')}`;
    expect((await coco.get(`${page}/facts`)).text).not.toContain('name="providerCode"');
    const form = { ...example(groupList), name: 'Huis Een', providerCode: 'P-2', size: '4' };
    const answer = await coco.post(`${page}/facts`, {
      ...form,
      ...(await asShown(coco, `${page}/facts`)),
    });
    expect(answer.headers['location']).toBe(`${page}?done=changed`);
    expect(store().groups.findByCode('G-1')?.facts).toMatchObject({ size: 4, providerCode: 'P-1' });
  });

  test('says what cannot be true of a group', async () => {
    const form = { ...example(groupList), youngest: '16', oldest: '12' };
    const path = `/coordinator/groups/${groupId('G-1')}/facts`;
    const answer = await coco.post(path, { ...form, ...(await asShown(coco, path)) });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('lager dan de jongste');
  });
});

describe('the form for a resident', () => {
  const resident = (code: string) => store().residents.findByCode(code);
  const page = (code = 'G-1') => `/coordinator/groups/${groupId(code)}/residents`;

  test('adds a resident to this group', async () => {
    const form = { ...example(residentList), groupCode: 'G-2' };
    const answer = await coco.post(`${page()}/new`, form);
    expect(answer.headers['location']).toBe(`/coordinator/groups/${groupId('G-1')}?done=resident`);
    expect(resident('R-900')?.facts.groupCode).toBe('G-1');
  });

  test('says that somebody left: the place is empty', async () => {
    const form = { ...example(residentList), groupCode: 'G-1', leftOn: '2026-11-21' };
    const path = `${page()}/${resident('R-1')?.id ?? ''}/facts`;
    await coco.post(path, { ...form, ...(await asShown(coco, path)) });
    expect(resident('R-1')?.facts.leftOn).toBe('2026-11-21');
    expect((await coco.get(`/coordinator/groups/${groupId('G-1')}`)).text).toContain(
      'Er woont nog niemand.',
    );
  });

  test('is found by way of the own group only', async () => {
    const id = resident('R-1')?.id ?? '';
    expect((await coco.get(`${page()}/${id}/facts`)).status).toBe(200);
    expect((await coco.get(`${page('G-2')}/${id}/facts`)).status).toBe(404);
    expect((await coco.post(`${page('G-2')}/${id}/facts`, example(residentList))).status).toBe(404);
  });
});
