import { beforeEach, describe, expect, test } from 'vitest';
import {
  type SmallRegion,
  openSmallRegion,
  placed,
  proposed,
  vacancyId,
  youthId,
} from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', waitingSince: '2026-03-01' },
      { code: 'J-2', needs: ['addiction'], waitingSince: '2026-08-01' },
      { code: 'J-3', setting: 'closed', waitingSince: '2026-09-01' },
    ],
  });
  coco = visit({ ...region.office, think: thinkHere }).as(region.coco);
  page = choiceOf('J-1');
});

const choiceOf = (youth: string): string => `/coordinator/youths/${youthId(region, youth)}/choice`;
const at = (choice: string, vacancy = 'V-1'): string =>
  `${choice}?vacancy=${vacancyId(region, vacancy)}`;
const form = (because: string, more: Record<string, string> = {}) => ({
  vacancy: vacancyId(region, 'V-1'),
  because,
  ...more,
});
const proposals = () => region.office.store.proposals.listOpen();

describe('choosing a place by hand', () => {
  test('shows that no rule says no, and proposes with the reason', async () => {
    expect((await coco.get(at(page))).text).toContain('Geen enkele regel zegt nee.');
    const answer = await coco.post(page, form('dicht bij school'));
    expect(proposals()).toMatchObject([{ because: 'dicht bij school', overridden: [] }]);
    expect(answer.headers['location']).toBe(
      `/coordinator/proposals/${proposals()[0]?.id ?? ''}?done=proposed`,
    );
    expect((await coco.get(answer.headers['location'] ?? '')).text).toContain('dicht bij school');
  });

  test('shows what it means for everybody before she chooses', async () => {
    // J-1 goes to V-1 anyway; on V-2 it is farther, and nobody else is touched.
    const best = await coco.get(at(page));
    expect(best.text).toContain('Voor andere jongeren verandert er niets.');
    expect(best.text.match(/blijft gelijk/g)).toHaveLength(4);
    const { text } = await coco.get(at(page, 'V-2'));
    expect(text.match(/blijft gelijk/g)).toHaveLength(3);
    expect(text).toMatch(/Van Huis Een naar Huis Twee\. Past [\d,]+ km minder goed\./);
    expect(text.indexOf('Van Huis Een')).toBeLessThan(text.indexOf('name="because"'));
  });

  test('says so when it cannot be worked out in time, and she may still choose', async () => {
    const late = { ...region.office, think: () => Promise.resolve({ ok: false, why: 'failed' }) };
    coco = visit(late as typeof region.office).as(region.coco);
    const { text } = await coco.get(at(page));
    expect(text).toContain('Dit kon niet op tijd worden uitgerekend.');
    expect(text).toContain('name="because"');
  });

  test('shows every broken rule first; with a reason it may be set aside', async () => {
    const { text } = await coco.get(at(choiceOf('J-2')));
    expect(text).toContain('1 regel zegt nee');
    expect(text).toContain('is niet te berekenen wat dit voor anderen betekent');
    expect(text).toContain('verslavingszorg nodig');
    await coco.post(choiceOf('J-2'), form('het team heeft een cursus gedaan'));
    expect(proposals()).toMatchObject([{ youthCode: 'J-2', overridden: ['needs-offered'] }]);
  });

  test('never offers what the law forbids, and refuses it', async () => {
    const { text } = await coco.get(at(choiceOf('J-3')));
    expect(text).toContain('wet of definitie');
    expect(text).not.toContain('name="because"');
    const answer = await coco.post(choiceOf('J-3'), form('toch maar'));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('de wet of de definitie van kleinschalig staat het niet toe');
    expect(proposals()).toEqual([]);
  });

  test('can take the place of an open proposal', async () => {
    const old = proposed(region, 'J-1', 'V-2');
    expect((await coco.get(at(page))).text).toContain(`value="${old}"`);
    const answer = await coco.post(page, form('dichterbij', { insteadOf: old }));
    expect(answer.headers['location']).toContain('done=other-chosen');
    expect(proposals().map(({ vacancyCode }) => vacancyCode)).toEqual(['V-1']);
  });

  test('asks why, and keeps what was chosen', async () => {
    const old = proposed(region, 'J-1', 'V-2');
    const answer = await coco.post(page, form('', { insteadOf: old }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#because"');
    expect(answer.text).toMatch(new RegExp(`value="${old}" checked`));
  });

  test('is refused when the place has gone meanwhile', async () => {
    placed(region, 'J-1', 'V-1');
    expect((await coco.get(at(choiceOf('J-2')))).text).toContain('geen plek meer vrij');
    expect((await coco.post(choiceOf('J-2'), form('graag hier'))).status).toBe(409);
    expect((await coco.get(at(page))).text).toContain('staat niet op de wachtlijst');
  });

  test('needs a vacancy and a youth that are there', async () => {
    expect((await coco.get(page)).status).toBe(404);
    expect((await coco.get(`${page}?vacancy=${region.office.newId()}`)).status).toBe(404);
    expect((await coco.get(at(`/coordinator/youths/${region.office.newId()}/choice`))).status).toBe(
      404,
    );
  });

  test('is the coordinator’s, from our own page, and looking changes nothing', async () => {
    await coco.get(at(page));
    expect(proposals()).toEqual([]);
    const provider = visit(region.office).as(region.one);
    expect((await provider.post(page, form('x'))).status).toBe(403);
    expect((await coco.postFromElsewhere(page, form('x'))).status).toBe(403);
    expect(proposals()).toEqual([]);
  });
});
