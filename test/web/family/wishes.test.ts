import { beforeEach, expect, test } from 'vitest';
import { joinFamily } from '../../family.ts';
import { type Village, openVillage } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;
let motherId: string;

beforeEach(async () => {
  village = await openVillage();
  const { youthId } = village.ambersMother;
  const who = { youthId, relation: 'parent', name: 'Verzonnen moeder' } as const;
  const account = joinFamily(village.office, village.coordinator, who, { wishes: 'not-asked' });
  mother = visit(village.office).as(account);
  motherId = account.id;
});

const wishes = () => village.office.store.wishes.find(motherId);

test('what matters is asked before any place is shown, and once', async () => {
  village.put('J-AMBER', 'V-1');
  expect((await mother.get('/family')).headers['location']).toBe('/family/wishes');
  const { text } = await mother.get('/family/wishes');
  expect(text).toContain('Wat is voor u belangrijk?');
  expect(text).not.toContain('Huize Wilg');

  const form = { matters: ['pets', 'near-home'], never: 'far-away', mattersOwn: 'Haar kat' };
  const { headers } = await mother.post('/family/wishes', form);
  expect(headers['location']).toBe('/family?done=wishes');
  expect(wishes()).toMatchObject({
    matters: ['pets', 'near-home'],
    never: ['far-away'],
    mattersOwn: 'Haar kat',
    neverOwn: '',
  });
  expect((await mother.get('/family')).text).toContain('Huize Wilg');
});

test('who would rather say nothing may, and is not asked again', async () => {
  const { headers } = await mother.post('/family/wishes', { matters: 'pets', skip: 'yes' });
  expect(headers['location']).toBe('/family');
  expect(wishes()).toMatchObject({ matters: [], never: [] });
  expect((await mother.get('/family')).status).toBe(200);
});

test('they can be changed; the coordinator reads the last, with day and name, and nobody else does', async () => {
  await mother.post('/family/wishes', { matters: 'pets', neverOwn: 'moeder-zegt-nooit' });
  expect((await mother.get('/family/wishes')).text).toMatch(/value="pets" checked/);
  await mother.post('/family/wishes', { matters: 'own-room', neverOwn: 'moeder-zegt-nooit' });

  const coco = visit(village.office).as(village.coordinator);
  const page = `/coordinator/youths/${village.ambersMother.youthId}/family`;
  const { text } = await coco.get(page);
  expect(text).toContain('Belangrijk: een eigen kamer<br>');
  expect(text).toContain('Nooit: “moeder-zegt-nooit”<br>');
  expect(text).toContain('Zelf gezegd op 22 november 2026');
  const other = visit(village.office).as(village.ambersMother);
  for (const path of ['/family', '/family/wishes', '/family/data']) {
    expect((await other.get(path)).text).not.toContain('moeder-zegt-nooit');
  }
});

test('a box that is not in the list comes back with the words that were typed', async () => {
  const { status, text } = await mother.post('/family/wishes', { matters: 'gold', mattersOwn: 'Rust' });
  expect(status).toBe(422);
  expect(text).toContain('href="#matters"');
  expect(text).toContain('Rust');
  expect(wishes()).toBeUndefined();
}); // prettier-ignore

test('only the family, from this site, and looking changes nothing', async () => {
  expect((await mother.postFromElsewhere('/family/wishes', { skip: 'yes' })).status).toBe(403);
  expect((await visit(village.office).as(village.willow).get('/family/wishes')).status).toBe(403);
  const before = village.office.store.journal.head();
  await mother.get('/family/wishes');
  expect(village.office.store.journal.head()).toBe(before);
  expect(wishes()).toBeUndefined();
});
