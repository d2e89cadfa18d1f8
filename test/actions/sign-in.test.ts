import { beforeEach, expect, test } from 'vitest';
import { hashSecret } from '../../src/actions/secrets.ts';
import { signOut } from '../../src/actions/sessions.ts';
import { signIn as signInFrom } from '../../src/actions/sign-in.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../office.ts';

let office: Office;
let coordinator: AccountOf<'coordinator'>;

beforeEach(async () => {
  office = openTestOffice();
  coordinator = await hireCoordinator(office);
});

const signIn = (deps: Office, asked: { email: string; password: string }) =>
  signInFrom(deps, { ...asked, place: 'here' });
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const email = () => emailOf(coordinator);
const later = (seconds: number) => {
  office.moment = new Date(office.moment.getTime() + seconds * 1000);
};
const sessionOf = (token: string) =>
  office.store.sessions.find(hashSecret(token), office.moment, new Date(0));

test('the right password opens a session, whatever case the address is typed in', async () => {
  const outcome = await signIn(office, { email: ` ${email().toUpperCase()} `, password });

  expect(outcome).toMatchObject({ ok: true, value: { account: { id: coordinator.id } } });
  // Not in yet: that is written down with the second proof.
  expect(office.store.journal.listNewest(1)[0]?.did).not.toBe('signed-in');
  if (outcome.ok) {
    expect(sessionOf(outcome.value.token)?.accountId).toBe(coordinator.id);
    signOut(office, outcome.value.token);
    expect(sessionOf(outcome.value.token)).toBeUndefined();
  }
});

test('a wrong password and an unknown address sound the same', async () => {
  const wrong = await signIn(office, { email: email(), password: 'helaas-niet-dit' });
  const nobody = await signIn(office, { email: 'niemand@voorbeeld.test', password });

  expect(codeOf(wrong)).toBe('wrong-sign-in');
  expect(nobody).toEqual(wrong);
});

test('after some wrong tries even the right password has to wait', async () => {
  for (let time = 0; time < 3; time += 1) {
    expect(codeOf(await signIn(office, { email: email(), password: 'mis' }))).toBe('wrong-sign-in');
  }
  expect(codeOf(await signIn(office, { email: email(), password }))).toBe('wait');

  later(1);
  expect(codeOf(await signIn(office, { email: email(), password }))).toBe('ok');
  expect(codeOf(await signIn(office, { email: email(), password: 'mis' }))).toBe('wrong-sign-in');
});

test('many tries at once are not all looked at', async () => {
  const tries = Array.from({ length: 6 }, () =>
    signIn(office, { email: email(), password: 'mis' }),
  );
  const codes = (await Promise.all(tries)).map(codeOf);

  expect(codes.filter((code) => code === 'wait')).toHaveLength(3);
});

test('somebody else’s wrong tries do not make me wait', async () => {
  for (let time = 0; time < 4; time += 1) {
    await signIn(office, { email: 'niemand@voorbeeld.test', password: 'mis' });
  }
  expect(codeOf(await signIn(office, { email: email(), password }))).toBe('ok');
});
