import { beforeEach, expect, test } from 'vitest';
import { endInvitation, inviteFamily } from '../../src/actions/invite-family.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { youthList } from '../../src/lists/youths.ts';
import { plainPerson } from '../family.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';

let office: Office;
let coordinator: AccountOf<'coordinator'>;
const idOf = (code: string) => office.store.youths.findByCode(code)!.id;

beforeEach(async () => {
  office = openTestOffice();
  bring(office, youthList, [{ code: 'J-1' }, { code: 'J-2' }]);
  coordinator = await hireCoordinator(office);
});

const asked = (more = {}) => ({
  youthId: idOf('J-1'),
  name: 'Verzonnen moeder',
  relation: 'parent' as const,
  ...plainPerson,
  ...more,
});

test('an invitation makes an account for one youth, and shows link and code once', async () => {
  const outcome = await inviteFamily(office, coordinator, asked());

  expect(outcome.ok && outcome.value.code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(outcome.ok && outcome.value.secret).toMatch(/^[\w-]{43}$/);
  expect(office.store.accounts.listFamily(idOf('J-1'))).toMatchObject([
    { role: 'family', name: 'Verzonnen moeder', relation: 'parent', youthId: idOf('J-1') },
  ]);
  expect(office.store.accounts.listFamily(idOf('J-2'))).toEqual([]);
  expect(office.store.invitations.listOfYouth(idOf('J-1'))).toMatchObject([{ endedAt: null }]);
});

test('the journal says that somebody was invited, and neither who nor how to come in', async () => {
  const outcome = await inviteFamily(office, coordinator, asked());
  const line = JSON.stringify(office.store.journal.listNewest(1)[0]);

  expect(line).toContain('"did":"family-invited","subject":"J-1"');
  for (const secret of ['moeder', ...(outcome.ok ? Object.values(outcome.value) : [])]) {
    expect(line).not.toContain(secret);
  }
});

test('nobody is invited without a name, or for a youth that is not there', async () => {
  const before = [office.store.journal.head(), office.store.accounts.count()];

  const noName = await inviteFamily(office, coordinator, asked({ name: '' }));
  const noYouth = await inviteFamily(office, coordinator, asked({ youthId: office.newId() }));

  expect(noName).toMatchObject({ ok: false, refusal: { code: 'no-name' } });
  expect(noYouth).toMatchObject({ ok: false, refusal: { code: 'no-such-youth' } });
  expect([office.store.journal.head(), office.store.accounts.count()]).toEqual(before);
});

test('an invitation is ended only under its own youth', async () => {
  await inviteFamily(office, coordinator, asked());
  const invitationId = office.store.invitations.listOfYouth(idOf('J-1'))[0]!.id;

  const wrong = endInvitation(office, coordinator, { youthId: idOf('J-2'), invitationId });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'no-such-youth' } });
  expect(office.store.invitations.listOfYouth(idOf('J-1'))[0]?.endedAt).toBeNull();

  endInvitation(office, coordinator, { youthId: idOf('J-1'), invitationId });
  expect(office.store.invitations.listOfYouth(idOf('J-1'))[0]?.endedAt).not.toBeNull();
});
