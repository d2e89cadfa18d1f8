import { beforeEach, expect, test } from 'vitest';
import { youthList } from '../../../src/lists/youths.ts';
import {
  type Office,
  bring,
  hireAdministrator,
  hireCoordinator,
  openTestOffice,
} from '../../office.ts';
import { type Visitor, visit } from '../visitor.ts';

let office: Office;
let bea: Visitor;
let coco: Visitor;

beforeEach(async () => {
  office = openTestOffice();
  bring(office, youthList, [{ code: 'J-KANARIE', name: 'Kanarie Kind' }]);
  bea = visit(office).as(await hireAdministrator(office));
  coco = visit(office).as(await hireCoordinator(office));
});

test('who was turned away at which door is read, and no youth is named', async () => {
  await coco.get(`/coordinator/youths/${office.store.youths.findByCode('J-KANARIE')!.id}`);
  expect((await coco.get('/administrator')).status).toBe(403);
  const { status, text } = await bea.get('/administrator/knocks?role=coordinator');
  expect(status).toBe(200);
  expect(text).toContain('list-users');
  expect(text).toContain('action="/administrator/knocks"');
  for (const canary of ['J-KANARIE', 'Kanarie']) expect(text).not.toContain(canary);
  expect((await bea.inEnglish().get('/administrator/knocks')).text).toContain('list-users');
});

test('the chain is verified, with a head or without; what is no head comes back', async () => {
  expect((await bea.get('/administrator/chain')).text).toContain('action="/administrator/chain"');
  const { seq, hash } = office.store.logChain.head();
  expect((await bea.post('/administrator/chain', { head: `${seq}:${hash}` })).text).toContain(
    'plek-notice--ok',
  );
  const wrong = `${seq}:${'0'.repeat(64)}`;
  expect((await bea.post('/administrator/chain', { head: wrong })).text).toContain(
    'plek-notice--stop',
  );
  const bad = await bea.post('/administrator/chain', { head: 'geen slot' });
  expect([bad.status, bad.text.includes('geen slot')]).toEqual([422, true]);
});

test('nobody else looks there, nor a form of another site, and looking changes nothing', async () => {
  for (const path of ['/administrator/knocks', '/administrator/chain'])
    expect((await coco.get(path)).status).toBe(403);
  expect((await bea.postFromElsewhere('/administrator/chain', { head: '' })).status).toBe(403);
  const before = office.store.journal.head();
  await bea.get('/administrator/knocks');
  await bea.get('/administrator/chain');
  expect(office.store.journal.head()).toBe(before);
});
