import { beforeEach, expect, test } from 'vitest';
import { enterByInvitation } from '../../src/actions/family/enter.ts';
import { endInvitation, inviteAgain, inviteFamily } from '../../src/actions/invite-family.ts';
import { hashSecret } from '../../src/actions/secrets.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { youthList } from '../../src/lists/youths.ts';
import { plainPerson } from '../family.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';

let office: Office;
let coordinator: AccountOf<'coordinator'>;
let youthId: string;

beforeEach(async () => {
  office = openTestOffice();
  bring(office, youthList, [{ code: 'J-1', bornOn: '2013-06-29' }]);
  coordinator = await hireCoordinator(office);
  youthId = office.store.youths.findByCode('J-1')!.id;
});

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const enter = async (secret: string, code: string) =>
  codeOf(await enterByInvitation(office, { secret, code }));
const laterDays = (days: number) => {
  office.moment = new Date(office.moment.getTime() + days * 86_400_000);
};
const newest = () => office.store.invitations.listOfYouth(youthId)[0]!;

async function invited(more = {}) {
  const asked = { youthId, name: 'Verzonnen vader', relation: 'parent', ...plainPerson } as const;
  const outcome = await inviteFamily(office, coordinator, { ...asked, ...more });
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  return outcome.value;
}

test('link and code together open the door once, however they are typed', async () => {
  const { secret, code } = await invited();
  const typed = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `;
  const inPieces = ` ${secret.slice(0, 20)} ${secret.slice(20)}\n`;

  const outcome = await enterByInvitation(office, { secret: inPieces, code: typed });
  expect(outcome).toMatchObject({ ok: true, value: { account: { role: 'family' } } });
  expect(newest()).toMatchObject({ linkUsed: true, tries: 0 });
  expect(await enter(secret, code)).toBe('wrong-invitation');
});

test('a wrong code, an invented link and one of another day sound the same', async () => {
  const { secret, code } = await invited();
  const wrong = await enterByInvitation(office, { secret, code: '00000-00000' });
  const invented = await enterByInvitation(office, { secret: 'verzonnen', code });
  laterDays(7);
  const late = await enterByInvitation(office, { secret, code });

  expect(codeOf(wrong)).toBe('wrong-invitation');
  expect([invented, late]).toEqual([wrong, wrong]);
});

test('five wrong codes shut the door, also for the right one, until there are new ones', async () => {
  const { secret, code, accountId } = await invited();
  const said: string[] = [];
  for (let time = 0; time < 5; time += 1) said.push(await enter(secret, 'AAAAA-AAAAA'));

  expect(said).toEqual([...Array.from({ length: 4 }, () => 'wrong-invitation'), 'locked']);
  expect(await enter(secret, code)).toBe('locked');
  expect(office.store.journal.listNewest(1)[0]).toMatchObject({ did: 'invitation-locked' });

  const again = await inviteAgain(office, coordinator, { youthId, accountId });
  if (!again.ok) throw new Error('not again');
  expect(await enter(secret, code)).toBe('wrong-invitation');
  expect(await enter(again.value.secret, again.value.code)).toBe('ok');
});

test('being right forgets the wrong codes before it', async () => {
  const { secret, code } = await invited();
  for (let time = 0; time < 4; time += 1) await enter(secret, 'AAAAA-AAAAA');
  expect(newest().tries).toBe(4);
  expect(await enter(secret, code)).toBe('ok');
  expect(newest().tries).toBe(0);
});

test('an invitation that ended closes the door at once, also for who is inside', async () => {
  const { secret, code } = await invited();
  const inside = await enterByInvitation(office, { secret, code });
  const { secret: next, code: nextCode } = await invited({ name: 'Verzonnen moeder' });
  const father = office.store.invitations.listOfYouth(youthId).find(({ linkUsed }) => linkUsed)!;

  expect(endInvitation(office, coordinator, { youthId, invitationId: father.id }).ok).toBe(true);
  expect(endInvitation(office, coordinator, { youthId, invitationId: father.id }).ok).toBe(true);

  const token = inside.ok ? hashSecret(inside.value.token) : '';
  expect(office.store.sessions.find(token, office.moment, new Date(0))).toBeUndefined();
  expect(await enter(secret, code)).toBe('wrong-invitation');
  expect(await enter(next, nextCode)).toBe('ok');
});

test('only who has authority is invited, and from 16 who the youth wants', async () => {
  const asked = { youthId, name: 'Tante', relation: 'parent', ...plainPerson } as const;
  const none = await inviteFamily(office, coordinator, { ...asked, authority: 'no' });
  expect(codeOf(none)).toBe('no-authority');

  bring(office, youthList, [{ code: 'J-1', bornOn: '2010-06-29' }]);
  expect(codeOf(await inviteFamily(office, coordinator, asked))).toBe('no-agreement');
  const agreed = { ...asked, authority: 'no', agreed: true } as const;
  expect(codeOf(await inviteFamily(office, coordinator, agreed))).toBe('ok');
});

test('a coordinator of another organisation invites nobody here', async () => {
  const other = { ...coordinator, organisationId: office.newId() };
  const asked = { youthId, name: 'Tante', relation: 'parent', ...plainPerson } as const;
  expect(codeOf(await inviteFamily(office, other, asked))).toBe('no-such-youth');
  const { accountId } = await invited();
  expect(codeOf(await inviteAgain(office, other, { youthId, accountId }))).toBe('no-such-youth');
  const invitationId = newest().id;
  expect(codeOf(endInvitation(office, other, { youthId, invitationId }))).toBe('no-such-youth');
});
