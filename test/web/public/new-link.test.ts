import { beforeEach, expect, test } from 'vitest';
import { enterByInvitation } from '../../../src/actions/family/enter.ts';
import { endInvitation, inviteFamily } from '../../../src/actions/invite-family.ts';
import { plainPerson } from '../../family.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let nobody: Visitor;
let accountId: string;
let code: string;
const email = 'moeder@voorbeeld.test';

beforeEach(async () => {
  village = await openVillage();
  nobody = visit(village.office).asNobody();
  const who = { youthId: village.ambersMother.youthId, name: 'Moeder', relation: 'parent' } as const;
  const asked = { ...who, ...plainPerson, email };
  const invited = value(await inviteFamily(village.office, village.coordinator, asked));
  ({ accountId, code } = invited);
}); // prettier-ignore

const links = () => village.office.store.outbox.list().filter(({ kind }) => kind === 'family-link');
const later = (minutes: number) => {
  village.office.moment = new Date(village.office.moment.getTime() + minutes * 60_000);
};
const ask = (address: string) => nobody.post('/invitation/link', { email: address });

test('the same is said whoever asks, and only the registered address gets a link that works', async () => {
  later(10);
  const known = await ask(` ${email.toUpperCase()} `);
  const unknown = await ask('niemand@voorbeeld.test');
  expect([known.status, known.headers['location']]).toEqual([303, '/invitation/link?done=asked']);
  expect([unknown.status, unknown.headers['location']]).toEqual([known.status, known.headers['location']]);
  expect((await nobody.get('/invitation/link?done=asked')).text).toContain('Is dit adres bij ons bekend?');

  expect(links().map(({ to }) => to)).toEqual([email, email]); // the first came with the invitation
  const [newest] = links().toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const secret = village.office.seal.open(newest?.sealedSecret ?? '');
  expect((await enterByInvitation(village.office, { secret, code })).ok).toBe(true);
}); // prettier-ignore

test('a new link makes the old one useless', async () => {
  const old = village.office.seal.open(links()[0]?.sealedSecret ?? '');
  later(10);
  await ask(email);
  expect((await enterByInvitation(village.office, { secret: old, code })).ok).toBe(false);
});

test('who asks again at once gets no second mail, and who was ended gets none', async () => {
  await ask(email);
  expect(links()).toHaveLength(1);
  const { youthId } = village.ambersMother;
  const invitationId = village.office.store.invitations.listOfAccount(accountId)[0]!.id;
  value(endInvitation(village.office, village.coordinator, { youthId, invitationId }));
  later(10);
  expect((await ask(email)).status).toBe(303);
  expect(links()).toHaveLength(1);
});

test('without an address it is asked again; from elsewhere it is turned away; looking does nothing', async () => {
  expect((await ask('')).status).toBe(422);
  expect((await nobody.postFromElsewhere('/invitation/link', { email })).status).toBe(403);
  later(10);
  await nobody.get('/invitation/link');
  expect(links()).toHaveLength(1);
});
