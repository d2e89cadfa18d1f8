import { beforeEach, expect, test } from 'vitest';
import { candidateFor } from '../../../src/actions/enrol-factor.ts';
import { visitSession } from '../../../src/actions/sessions.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../../office.ts';
import { codesFor, givePhone } from '../../second-factor.ts';
import { visit } from '../visitor.ts';
import { type Walker, openSite } from '../walk-in.ts';

let office: Office;
let coco: AccountOf<'coordinator'>;
let site: ReturnType<typeof openSite>;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
  site = openSite(office);
});

const later = (seconds: number) => {
  office.moment = new Date(office.moment.getTime() + seconds * 1000);
};
const form = () => ({ email: emailOf(coco), password });
const whereTo = ({ status, headers }: { status: number; headers: Record<string, unknown> }) => [
  status,
  headers['location'],
];
async function halfway(): Promise<Walker> {
  const person = site();
  await person.post('/sign-in', form());
  return person;
}

test('a password alone opens no room, and the second step does', async () => {
  const phone = givePhone(office, coco);
  const person = await halfway();
  expect(whereTo(await person.get('/coordinator'))).toEqual([303, '/sign-in']);
  expect(whereTo(await person.get('/'))).toEqual([303, '/second-factor']);
  expect((await person.get('/second-factor')).text).toContain('autocomplete="one-time-code"');

  expect(whereTo(await person.post('/second-factor', { code: phone() }))).toEqual([
    303,
    '/coordinator',
  ]);
  expect((await person.get('/coordinator')).status).toBe(200);
  expect(office.store.journal.listNewest(1)[0]).toMatchObject({ did: 'signed-in', by: coco.name });
});

test('a code works once, for this half minute and the one before', async () => {
  const phone = givePhone(office, coco);
  const show = async (code: string) =>
    (await (await halfway()).post('/second-factor', { code })).status;

  for (const code of [phone(-60), phone(30), '12345', 'abc']) {
    expect(await show(code)).toBe(409);
    later(600);
  }
  expect(await show(phone(-30))).toBe(303);
  expect(await show(phone(-30))).toBe(409);
  expect(await show(phone())).toBe(303);
});

test('who has no phone yet connects one first, and gets codes for paper once', async () => {
  const person = await halfway();
  expect(whereTo(await person.get('/second-factor'))).toEqual([303, '/second-factor/new']);
  const page = await person.get('/second-factor/new');
  const key = (/plek-code">([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  expect(key).toHaveLength(32);
  const picture = await person.get('/second-factor/qr.svg');
  expect(picture.headers['content-type']).toContain('image/svg+xml');
  expect(String(picture.body)).not.toContain('script');

  expect((await person.post('/second-factor/new', { code: '123456' })).status).toBe(409);
  expect((await person.post('/second-factor/new', {})).status).toBe(422);
  const done = await person.post('/second-factor/new', { code: codesFor(office, key)() });
  const codes = [...done.text.matchAll(/plek-code">([0-9A-Z-]{19})</g)].map(([, code]) => code);
  expect([done.status, codes.length]).toEqual([200, 10]);
  expect((await person.get('/coordinator')).status).toBe(200);
  expect(office.store.outbox.list()).toMatchObject([{ kind: 'new-factor', to: emailOf(coco) }]);

  // A code on paper once in place of the phone, however it is typed.
  const typed = { code: ` ${codes[3]?.toLowerCase().replaceAll('-', ' ')} ` };
  expect((await (await halfway()).post('/second-factor', typed)).status).toBe(303);
  expect((await (await halfway()).post('/second-factor', typed)).status).toBe(409);
});

test('who has shown only a password cannot swap the phone', async () => {
  givePhone(office, coco);
  const person = await halfway();
  expect(whereTo(await person.get('/second-factor/new'))).toEqual([303, '/second-factor']);
  const here = visitSession(office, person.session() ?? '');
  const key = here && candidateFor(office, here).key.replaceAll(' ', '');
  const { status } = await person.post('/second-factor/new', { code: codesFor(office, key!)() });
  expect(status).toBe(409);
  expect((await person.get('/coordinator')).status).toBe(303);
});

test('something weighty asks for the code once more, and takes along what was typed', async () => {
  const phone = givePhone(office, coco);
  const person = await halfway();
  await person.post('/second-factor', { code: phone() });
  later(301);
  const before = person.session();
  const asked = await person.post('/account/factor', { code: '"123456"' });
  expect(asked.status).toBe(403);
  expect(asked.text).toContain('name="code" value="&#34;123456&#34;"');

  const wrong = await person.post('/account/factor', { code: '1', 'step-up-code': '000000' });
  expect([wrong.status, wrong.text.includes('name="code" value="1"')]).toEqual([403, true]);
  const right = await person.post('/account/factor', { code: '1', 'step-up-code': phone() });
  expect([right.status, right.text.includes('Koppel uw telefoon')]).toEqual([409, true]);
  expect(person.session()).not.toBe(before);
  expect((await person.get('/account')).status).toBe(200);
});

test('a password is changed with the old one and the code, and is never sent back', async () => {
  const phone = givePhone(office, coco);
  const person = await halfway();
  await person.post('/second-factor', { code: phone() });
  later(301);
  expect((await person.get('/account/password')).text).toContain('name="step-up-code"');
  const words = { password: 'vier nieuwe woorden samen', again: 'vier nieuwe woorden samen' };
  const asked = await person.post('/account/password', { current: password, ...words });
  expect([asked.status, asked.text.includes('vier nieuwe')]).toEqual([403, false]);

  const shown = { 'step-up-code': phone() };
  const guess = await person.post('/account/password', { current: 'mis', ...words, ...shown });
  expect([guess.status, guess.text.includes('vier nieuwe')]).toEqual([409, false]);
  const right = await person.post('/account/password', { current: password, ...words });
  expect(whereTo(right)).toEqual([303, '/account?done=password']);
  expect((await person.get('/account')).status).toBe(200);
  expect((await site().post('/sign-in', form())).status).toBe(409);
  const signedIn = await site().post('/sign-in', { ...form(), password: words.password });
  expect(signedIn.status).toBe(303);
});

test('the demo shows the code, and nothing else does', async () => {
  const phone = givePhone(office, coco);
  expect((await (await halfway()).get('/second-factor')).text).not.toContain(phone());
  const demo = openSite(office, { isDemo: true })();
  await demo.post('/sign-in', form());
  expect((await demo.get('/second-factor')).text).toContain(phone());
});

test('forms of another site are turned away, and looking keeps nothing', async () => {
  const half = visit(office).withoutFactor(coco);
  for (const path of ['/second-factor', '/second-factor/new']) {
    expect((await half.postFromElsewhere(path, { code: '123456' })).status).toBe(403);
  }
  const before = office.store.journal.head();
  await half.get('/second-factor/new');
  await half.get('/second-factor/qr.svg');
  expect(office.store.factors.find(coco.id)).toBeUndefined();
  expect(office.store.journal.head()).toBe(before);
});
