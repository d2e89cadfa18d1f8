import { beforeEach, expect, test } from 'vitest';
import { endInvitation, inviteFamily } from '../../src/actions/invite-family.ts';
import { hashSecret } from '../../src/actions/secrets.ts';
import { enterByInvitation, signIn, signOut } from '../../src/actions/sign-in.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { youthList } from '../../src/lists/youths.ts';
import {
  type Office,
  bring,
  emailOf,
  hireCoordinator,
  openTestOffice,
  password,
} from '../office.ts';

let office: Office;
let coordinator: AccountOf<'coordinator'>;

beforeEach(async () => {
  office = openTestOffice();
  coordinator = await hireCoordinator(office);
});

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
  expect(office.store.journal.listNewest(1)[0]).toMatchObject({
    did: 'signed-in',
    by: coordinator.name,
  });
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

test('an invitation opens with link and code together, as people type them', async () => {
  const { secret, code } = await invited();

  const typed = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `;
  const outcome = await enterByInvitation(office, { secret: ` ${secret}\n`, code: typed });
  expect(outcome).toMatchObject({ ok: true, value: { account: { role: 'family' } } });
});

test('with the wrong code, a wrong link, or too late, it stays closed', async () => {
  const { secret, code } = await invited();

  const tries = [
    { secret, code: '00000-00000' },
    { secret: 'verzonnen', code },
  ];
  for (const one of tries) {
    expect(codeOf(await enterByInvitation(office, one))).toBe('wrong-invitation');
  }
  later(91 * 86_400);
  expect(codeOf(await enterByInvitation(office, { secret, code }))).toBe('wrong-invitation');
});

test('an invitation that ended closes the door at once, also for who is inside', async () => {
  const { secret, code } = await invited();
  const inside = await enterByInvitation(office, { secret, code });
  const youthId = office.store.youths.findByCode('J-900')!.id;
  const invitation = office.store.invitations.listOfYouth(youthId)[0]!;

  const asked = { youthId, invitationId: invitation.id };
  expect(endInvitation(office, coordinator, asked).ok).toBe(true);
  expect(endInvitation(office, coordinator, asked).ok).toBe(true);

  expect(inside.ok && sessionOf(inside.value.token)).toBeUndefined();
  expect(codeOf(await enterByInvitation(office, { secret, code }))).toBe('wrong-invitation');
});

async function invited() {
  bring(office, youthList, [{}]);
  const youthId = office.store.youths.findByCode('J-900')!.id;
  const asked = { youthId, name: 'Verzonnen vader', relation: 'parent' } as const;
  const outcome = await inviteFamily(office, coordinator, asked);
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  return outcome.value;
}
