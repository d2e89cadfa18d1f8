import { beforeEach, expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import { joinFamily } from '../../family.ts';
import { bring } from '../../office.ts';
import { type Village, amber, openVillage } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;
let bilal: Visitor;

beforeEach(async () => {
  village = await openVillage();
  mother = visit(village.office).as(village.ambersMother);
  bilal = visit(village.office).as(village.bilalHimself);
});

const requests = () =>
  village.office.store.familyRequests.listOfYouth(village.ambersMother.youthId);

test('somebody reads their own entry, and of nobody else', async () => {
  const { youthId } = village.ambersMother;
  const facts = { ground: 'beschikking-van-de-vader', email: 'vader@voorbeeld.test' };
  const who = { youthId, relation: 'parent', name: 'Verzonnen vader' } as const;
  joinFamily(village.office, village.coordinator, who, facts);

  const { text } = await mother.get('/family/data');
  expect(text).toContain('U hebt gezag. (gezagsregister)');
  expect(text).toContain('De andere ouder ziet uw adres niet.');
  expect(text).toContain('Uw mening. Er is een maatregel van de rechter');
  expect(text).not.toMatch(/vader/);
  expect((await bilal.get('/family/data')).text).toContain('Jouw toestemming.');
});

test('of a youth of 16 the parents are asked for their opinion, under 12 the youth for a wish', async () => {
  bring(village.office, youthList, [
    { ...amber, legalBasis: 'voluntary', legalFrom: null, legalUntil: null, bornOn: '2016-01-01' },
  ]);
  const amberHerself = joinFamily(village.office, village.coordinator, {
    youthId: village.ambersMother.youthId,
    relation: 'youth',
  });
  const { text } = await visit(village.office).as(amberHerself).get('/family/data');
  expect(text).toContain('Wat jij ervan vindt.');
  expect((await mother.get('/family/data')).text).toContain('Uw toestemming.');

  const who = { youthId: village.bilalHimself.youthId, relation: 'parent' } as const;
  const father = joinFamily(village.office, village.coordinator, who, { agreed: true });
  const his = await visit(village.office).as(father).get('/family/data');
  expect(his.text).toContain('De jongere is 16 jaar of ouder en geeft zelf toestemming.');
});

test('a question about data reaches the coordinator, and the answer comes back', async () => {
  const asked = { asks: 'correction', words: 'De school klopt niet.' };
  const { headers } = await mother.post('/family/data/requests', asked);
  expect(headers['location']).toBe('/family/data?done=asked');
  expect((await mother.get('/family/data')).text).toContain('Nog geen antwoord.');

  const coco = visit(village.office).as(village.coordinator);
  const page = `/coordinator/youths/${village.ambersMother.youthId}`;
  expect((await coco.get(page)).text).toContain('1 vraag wacht');
  expect((await coco.get(`${page}/family`)).text).toContain('De school klopt niet.');
  const answer = `${page}/family-requests/${requests()[0]?.id ?? ''}/answer`;
  expect((await coco.post(answer, { words: '' })).status).toBe(422);
  expect((await coco.post(answer, { words: 'Dat is verbeterd.' })).status).toBe(303);
  expect((await coco.post(answer, { words: 'Nog eens.' })).status).toBe(409);
  expect((await mother.get('/family/data')).text).toContain('Dat is verbeterd.');
});

test('a question without words or choice comes back with what was typed', async () => {
  const { status, text } = await mother.post('/family/data/requests', { words: 'Ik wil iets' });
  expect(status).toBe(422);
  expect(text).toContain('href="#asks"');
  expect(text).toContain('Ik wil iets');
  expect(requests()).toEqual([]);
});

test('another youth’s question is not answered here', async () => {
  await bilal.post('/family/data/requests', { asks: 'copy', words: 'Alles graag.' });
  const [request] = village.office.store.familyRequests.listOfYouth(village.bilalHimself.youthId);
  const coco = visit(village.office).as(village.coordinator);
  const path = `/coordinator/youths/${village.ambersMother.youthId}/family-requests/${request!.id}/answer`;
  expect((await coco.post(path, { words: 'x' })).status).toBe(404);
});

test('from 16 a youth says who looks along, and it counts at once', async () => {
  const who = { youthId: village.bilalHimself.youthId, relation: 'parent', name: 'Vader P' } as const;
  const father = joinFamily(village.office, village.coordinator, who, { agreed: true });
  const his = visit(village.office).as(father);
  expect((await his.get('/family/data')).status).toBe(200);
  expect((await bilal.get('/family/data')).text).toContain('Vader P: <strong>mag meekijken');

  const path = `/family/data/people/${father.id}`;
  expect((await his.post(path, { agrees: 'yes' })).status).toBe(404);
  expect((await mother.post(path, { agrees: 'yes' })).status).toBe(404);
  expect((await bilal.post(path, { agrees: 'no' })).status).toBe(303);
  expect((await his.get('/family/data')).headers['location']).toBe('/invitation');
  expect((await bilal.post(path, { agrees: 'yes' })).status).toBe(303);
  expect((await his.get('/family/data')).status).toBe(200);
}); // prettier-ignore

test('only the family, from this site, and looking changes nothing', async () => {
  const asked = { asks: 'copy', words: 'x' };
  expect((await mother.postFromElsewhere('/family/data/requests', asked)).status).toBe(403);
  const provider = visit(village.office).as(village.willow);
  expect((await provider.post('/family/data/requests', asked)).status).toBe(403);
  const before = village.office.store.journal.head();
  for (const path of ['/family/data', '/family/views']) await mother.get(path);
  expect(village.office.store.journal.head()).toBe(before);
});
