import { beforeEach, expect, test } from 'vitest';
import { inviteAgain, inviteStaff } from '../../../src/actions/activation.ts';
import type { Account } from '../../../src/domain/account.ts';
import { type Office, openTestOffice } from '../../office.ts';
import { openSite } from '../walk-in.ts';

/** Staff begin with a link that an administrator has sent, and choose their own password. */

const email = 'vera@voorbeeld.test';
const words = { password: 'lang en zelf bedacht', again: 'lang en zelf bedacht' };
let office: Office;
let vera: Account;
let person: ReturnType<ReturnType<typeof openSite>>;
beforeEach(() => {
  office = openTestOffice();
  const account = { role: 'coordinator', name: 'Vera Verzonnen' } as const;
  const outcome = inviteStaff(office, system, { email, lang: 'nl', account });
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  vera = outcome.value;
  person = openSite(office)();
});

const system = { id: 'system', role: 'system' } as const;
/** As it stands in the mail. */
const secret = (nth = 0) =>
  office.seal.open(
    office.store.outbox.list().filter(({ kind }) => kind === 'activation')[nth]?.sealedSecret ?? '',
  );
const codeOf = async (form: Record<string, string>) =>
  (await person.post('/activation', form)).status;

test('the link leads to a password, and then to the second step', async () => {
  expect((await person.get('/activation')).text).toContain('data-fragment-field');
  const { status, headers } = await person.post('/activation', { secret: secret(), ...words });
  expect([status, headers['location']]).toEqual([303, '/second-factor/new']);
  expect((await person.get('/coordinator')).status).toBe(303);
  expect((await person.get('/second-factor/new')).status).toBe(200);

  expect(await codeOf({ secret: secret(), ...words })).not.toBe(303);
  const signedIn = await openSite(office)().post('/sign-in', { email, password: words.password });
  expect(signedIn.headers['location']).toBe('/second-factor');
});

test('before that nobody comes in with the address, whatever is typed', async () => {
  expect((await person.post('/sign-in', { email, password: words.password })).status).toBe(409);
});

test('a password that is weak, short, twice different or about somebody is sent back', async () => {
  const refused = [
    'kort',
    'Wachtwoord2026!',
    'abcabcabcabcabc',
    'VeraVerzonnen1972',
    'x'.repeat(129),
  ];
  for (const password of refused) {
    const answer = await person.post('/activation', {
      secret: secret(),
      password,
      again: password,
    });
    expect([password, answer.status]).toEqual([password, 409]);
    expect(answer.text).not.toContain(password);
    expect(answer.text).toContain(secret());
  }
  expect(await codeOf({ secret: secret(), ...words, again: 'iets anders' })).toBe(422);
  expect(await codeOf({ secret: secret() })).toBe(422);
  expect(await codeOf({ secret: secret(), ...words })).toBe(303);
});

test('a link works for a day, and an older one no more when another was sent', async () => {
  const first = secret();
  office.moment = new Date(office.moment.getTime() + 1000);
  inviteAgain(office, system, vera, 'nl');
  expect(await codeOf({ secret: first, ...words })).toBe(409);
  office.moment = new Date(office.moment.getTime() + 86_400_000);
  expect(await codeOf({ secret: secret(), ...words })).toBe(409);
  expect(await codeOf({ secret: 'verzonnen', ...words })).toBe(409);
});
