import { beforeEach, expect, test } from 'vitest';
import type { AccountOf } from '../../../src/domain/account.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../../office.ts';
import { visit } from '../visitor.ts';
import { openSite } from '../walk-in.ts';

const words = { password: 'een heel ander geheim', again: 'een heel ander geheim' };
let office: Office;
let coco: AccountOf<'coordinator'>;
let person: ReturnType<ReturnType<typeof openSite>>;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
  person = openSite(office)();
});

const mails = () => office.store.outbox.list();
const secret = () => office.seal.open(mails()[0]?.sealedSecret ?? '');
const ask = () => person.post('/reset', { email: ` ${emailOf(coco).toUpperCase()}` });

test('a link by mail leads to another password, and whoever was in is out', async () => {
  const inside = visit(office).as(coco);
  expect((await ask()).status).toBe(200);
  expect(mails()).toMatchObject([{ kind: 'reset', to: emailOf(coco) }]);
  const form = { secret: secret(), ...words };
  const { status, headers } = await person.post('/new-password', form);
  expect([status, headers['location']]).toEqual([303, '/sign-in?done=password']);

  expect((await person.get('/sign-in?done=password')).text).toContain('is bewaard');
  expect((await inside.get('/coordinator')).status).toBe(303);
  const email = emailOf(coco);
  expect((await person.post('/sign-in', { email, password })).status).toBe(409);
  expect((await person.post('/sign-in', { email, ...{ password: words.password } })).status).toBe(
    303,
  );
  expect(mails().map(({ kind }) => kind)).toContain('password-changed');
  expect((await person.post('/new-password', form)).status).toBe(409);
});

test('a reset does not do away with the second step', async () => {
  await ask();
  await person.post('/new-password', { secret: secret(), ...words });
  await person.post('/sign-in', { email: emailOf(coco), password: words.password });
  expect((await person.get('/coordinator')).status).toBe(303);
});

test('a link lasts an hour, and only the newest works', async () => {
  await ask();
  const first = secret();
  office.moment = new Date(office.moment.getTime() + 1000);
  await ask();
  expect((await person.post('/new-password', { secret: first, ...words })).status).toBe(409);
  office.moment = new Date(office.moment.getTime() + 3_600_000);
  expect((await person.post('/new-password', { secret: secret(), ...words })).status).toBe(409);
});

test('nobody’s mailbox is filled', async () => {
  for (let time = 0; time < 6; time += 1) await ask();
  expect(mails()).toHaveLength(3);
});

test('what is typed wrong is said, and words of passwords never come back', async () => {
  expect((await person.post('/reset', {})).status).toBe(422);
  await ask();
  const weak = await person.post('/new-password', {
    secret: secret(),
    password: 'kort',
    again: 'kort',
  });
  expect([weak.status, weak.text.includes('value="kort"')]).toEqual([409, false]);
  expect((await person.post('/new-password', { secret: secret() })).status).toBe(422);
  expect(
    (await visit(office).asNobody().postFromElsewhere('/reset', { email: 'a@b.nl' })).status,
  ).toBe(403);
});
