import { beforeEach, expect, test } from 'vitest';
import { inviteFamily } from '../../../src/actions/invite-family.ts';
import { plainPerson } from '../../family.ts';
import { emailOf, password } from '../../office.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let nobody: Visitor;

beforeEach(async () => {
  village = await openVillage();
  nobody = visit(village.office).asNobody();
});

test('staff sign in as far as the second step, with a cookie no script can read', async () => {
  const form = { email: emailOf(village.willow), password };
  const { status, headers } = await nobody.post('/sign-in', form);

  expect([status, headers['location']]).toEqual([303, '/second-factor']);
  expect(String(headers['set-cookie'])).toMatch(/sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
});

test('a wrong password comes back with the address, never with the password', async () => {
  const form = { email: 'team@voorbeeld.test', password: 'geheim-geheim' };
  const { status, text, headers } = await nobody.post('/sign-in', form);

  expect(status).toBe(409);
  expect(text).toContain('horen niet bij elkaar');
  expect(text).toContain('value="team@voorbeeld.test"');
  expect(text).not.toContain('geheim-geheim');
  expect(String(headers['set-cookie'])).not.toContain('sid=');
});

test('an empty form says what is missing', async () => {
  const { status, text } = await nobody.post('/sign-in', { email: 'a@b.nl' });

  expect(status).toBe(422);
  expect(text).toContain('<a href="#password">Wachtwoord: Vul dit in.');
  expect(text).toContain('value="a@b.nl"');
});

test('signing out ends the session', async () => {
  const willow = visit(village.office).as(village.willow);
  expect((await willow.get('/provider')).status).toBe(200);

  const { headers } = await willow.post('/sign-out');
  expect(headers['location']).toBe('/sign-in');
  expect((await willow.get('/provider')).headers['location']).toBe('/sign-in');
});

test('the start leads to the own room, or to the door', async () => {
  const site = visit(village.office);
  expect((await nobody.get('/')).headers['location']).toBe('/sign-in');
  expect((await site.as(village.ambersMother).get('/')).headers['location']).toBe('/family');
  expect((await site.as(village.coordinator).get('/')).headers['location']).toBe('/coordinator');
});

test('a family comes in with link and code', async () => {
  const { youthId } = village.ambersMother;
  const asked = { youthId, name: 'Verzonnen vader', relation: 'parent', ...plainPerson } as const;
  const { secret, code } = value(await inviteFamily(village.office, village.coordinator, asked));

  expect((await nobody.get('/invitation')).text).toContain('data-fragment-field');
  const right = await nobody.post('/invitation', { secret, code });
  expect([right.status, right.headers['location']]).toEqual([303, '/family']);

  const wrong = await nobody.post('/invitation', { secret, code: 'AAAAA-AAAAA' });
  expect(wrong.status).toBe(409);
  expect(wrong.text).toContain('De link of de code klopt niet');
  expect(wrong.text).toContain('href="/invitation/link"');
  expect(wrong.text).not.toContain('AAAAA-AAAAA');
  expect((await nobody.post('/invitation', { secret })).status).toBe(422);
});

test('forms of another site are turned away at every door', async () => {
  const form = { email: emailOf(village.willow), password };
  expect((await nobody.postFromElsewhere('/sign-in', form)).status).toBe(403);
  expect((await nobody.postFromElsewhere('/invitation', { secret: 'x', code: 'y' })).status).toBe(403);
  expect((await nobody.postFromElsewhere('/sign-out')).status).toBe(403);
}); // prettier-ignore

test('looking changes nothing', async () => {
  const before = village.office.store.journal.head();
  for (const path of ['/sign-in', '/invitation', '/rules', '/about']) await nobody.get(path);

  expect(village.office.store.journal.head()).toBe(before);
});
