import { beforeEach, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { codeLists } from '../../../src/domain/code-list.ts';
import { defaultRoad } from '../../../src/domain/road-policy.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { setRoad } from '../../relaxed-road.ts';
import { type Village, amber, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let coco: Visitor;
let id: string;

const accepted = { startsOn: '2026-12-23', why: 'fits-best', reason: 'Past goed.' };
const path = () => `/coordinator/proposals/${id}`;
const page = async () => (await coco.get(path())).text;
const renewals = () => village.office.store.proposals.find(id)!.release!.renewals;

/** Amber’s parents agreed; on the 23rd she turns twelve. */
beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator, willow } = village;
  setRoad(office, coordinator, defaultRoad);
  bring(office, youthList, [{ ...amber, bornOn: '2014-11-23', legalBasis: 'voluntary' }]);
  id = village.put('J-AMBER', 'V-1');
  value(answerAsProvider(office, willow, { proposalId: id, says: 'yes', reason: null, note: '' }));
  value(releaseIdentity(office, coordinator, { proposalId: id, ground: 'parents', words: '' }));
  coco = visit(office).as(coordinator);
});
/** After midnight in the Netherlands, and the evening before elsewhere. */
const onHerBirthday = () => {
  village.office.moment = new Date('2026-11-22T23:01:00Z');
  coco = visit(village.office).as(village.coordinator);
};

test('who asked consent when, on which ground, stands on the pages and on the sheet', async () => {
  const line = /Vrijgegeven door Coco Coördinator, op [^.]+\. Grond: toestemming van de ouders/;
  expect(await page()).toMatch(line);
  expect((await coco.get(`${path()}/motivation`)).text).toMatch(line);
  expect(await page()).not.toContain('De toestemming geldt niet meer');
  expect(await page()).toContain('Naam vrijgegeven door Coco Coördinator');
});

test('a birthday makes consent lapse: accepting waits until it was asked anew', async () => {
  onHerBirthday();
  expect(await page()).toContain('De jongere is op 23 november 2026 12 jaar geworden.');
  expect(await page()).toContain('opnieuw toestemming vragen en die vastleggen');
  expect(await page()).not.toContain('value="parents"');
  const early = await coco.post(`${path()}/acceptance`, accepted);
  expect(early.status).toBe(409);
  expect(early.text).toContain('de toestemming van toen geldt niet meer');
  expect(early.text).toContain('12 jaar geworden');

  expect((await coco.post(`${path()}/renewals`, {})).status).toBe(422);
  const wrong = await coco.post(`${path()}/renewals`, { ground: 'parents' });
  expect(wrong.status).toBe(409);
  expect(wrong.text).toContain('Deze grond past niet');
  expect(renewals()).toEqual([]);

  const right = { ground: 'youth-and-parents' };
  expect((await coco.postFromElsewhere(`${path()}/renewals`, right)).status).toBe(403);
  const { headers } = await coco.post(`${path()}/renewals`, right);
  expect(headers['location']).toBe(`${path()}?done=renewed`);
  const after = await page();
  expect(after).toContain('Opnieuw gevraagd door Coco Coördinator');
  expect(after).toContain('Vrijgegeven door Coco Coördinator');
  expect(after).toContain('Toestemming opnieuw gevraagd door Coco Coördinator');
  expect(after).not.toContain('De toestemming geldt niet meer');
  const sheet = (await coco.get(`${path()}/motivation`)).text;
  expect(sheet).toContain('Opnieuw gevraagd door Coco Coördinator');
  expect((await coco.inEnglish().get(path())).text).toContain('Asked anew by Coco Coördinator');
  expect((await coco.get('/coordinator/journal')).text).toContain('toestemming opnieuw gevraagd');
  expect((await coco.post(`${path()}/acceptance`, accepted)).status).toBe(303);
});

test('consent that lapsed is a card on the first page, until it was asked anew', async () => {
  const desk = async () => (await coco.get('/coordinator')).text;
  expect(await desk()).not.toContain('Toestemming geldt niet meer');
  onHerBirthday();
  expect(await desk()).toContain('Toestemming geldt niet meer (1)');
  expect(await desk()).toContain('De jongere is op 23 november 2026 12 jaar geworden.');
  const right = { ground: 'youth-and-parents' };
  expect((await coco.post(`${path()}/renewals`, right)).status).toBe(303);
  expect(await desk()).not.toContain('Toestemming geldt niet meer');
});

test('an objection of who has to consent now is heard first', async () => {
  onHerBirthday();
  const reasons = codeLists(village.office.store.codes.list()).get('object-reason');
  const [reason = ''] = [...(reasons?.keys() ?? [])];
  const objection = { proposalId: id, says: 'object', reason, note: '' } as const;
  value(answerAsFamily(village.office, village.ambersMother, objection));
  const ground = 'youth-and-parents';
  const warned = await coco.post(`${path()}/renewals`, { ground });
  expect(warned.status).toBe(409);
  expect(warned.text).toContain('heeft bezwaar gemaakt');
  expect(warned.text).toContain('name="anyway"');
  expect(renewals()).toEqual([]);
  expect((await coco.post(`${path()}/renewals`, { ground, anyway: 'yes' })).status).toBe(303);
});

test('nobody else asks consent anew', async () => {
  const right = { ground: 'youth-and-parents' };
  for (const who of [village.willow, village.ambersMother])
    expect((await visit(village.office).as(who).post(`${path()}/renewals`, right)).status).toBe(
      403,
    );
  expect(renewals()).toEqual([]);
});
