import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountOf } from '../../../src/domain/account.ts';
import { addOrganisation } from '../../../src/actions/organisations.ts';
import {
  type Office,
  hireAdministrator,
  hireCoordinator,
  hirePrivacyOfficer,
  openTestOffice,
} from '../../office.ts';
import { value } from '../village.ts';
import { visit } from '../visitor.ts';

let office: Office;
let bea: AccountOf<'administrator'>;
let bob: AccountOf<'administrator'>;
let coco: AccountOf<'coordinator'>;
let site: ReturnType<typeof visit>;

beforeEach(async () => {
  office = openTestOffice();
  bea = await hireAdministrator(office);
  bob = await hireAdministrator(office, 'Bob Beheer');
  coco = await hireCoordinator(office);
  site = visit(office);
});

const pageOf = ({ id }: { id: string }): string => `/administrator/users/${id}`;
const deeds = (): number => office.store.journal.head();
const missing = 'z'.repeat(26);

test('the list shows staff, where they work, and nobody of a family', async () => {
  const { status, text } = await site.as(bea).get('/administrator');
  expect(status).toBe(200);
  for (const word of ['Bea Beheer', 'Coco Coördinator', 'Regio', 'coördinator', 'nog nooit']) {
    expect(text).toContain(word);
  }
  expect((await site.as(bea).inEnglish().get('/administrator')).text).toContain('Second step');
});

test('other roles, nobody, other origins and unknown ids get nowhere', async () => {
  const officer = await hirePrivacyOfficer(office);
  for (const path of ['/administrator', '/administrator/users/new', pageOf(bob)]) {
    expect((await site.as(coco).get(path)).status, path).toBe(403);
    expect((await site.as(officer).get(path)).status, path).toBe(403);
    expect((await site.asNobody().get(path)).headers['location'], path).toBe('/sign-in');
  }
  const before = deeds();
  const sure = { sure: 'yes' };
  expect((await site.as(coco).post(`${pageOf(bob)}/ending`, sure)).status).toBe(403);
  expect((await site.asNobody().post(`${pageOf(bob)}/ending`, sure)).status).toBe(401);
  expect((await site.as(bea).postFromElsewhere(`${pageOf(bob)}/ending`, sure)).status).toBe(403);
  expect((await site.as(bea).get(`/administrator/users/${missing}`)).status).toBe(404);
  expect((await site.as(bea).post(`/administrator/users/${missing}/ending`, sure)).status).toBe(
    404,
  );
  expect(deeds()).toBe(before);
});

describe('asking somebody in', () => {
  const nora = {
    name: 'Nora',
    email: 'nora@voorbeeld.test',
    role: 'coordinator',
    provider: '',
    lang: 'nl',
  };

  test('makes an account without a password, and a link', async () => {
    const organisation = coco.organisationId;
    const { status, headers } = await site
      .as(bea)
      .post('/administrator/users', { ...nora, organisation });
    expect([status, headers['location']]).toEqual([303, '/administrator?done=invited']);
    const made = office.store.users.listStaff().find(({ name }) => name === 'Nora')!;
    expect(made).toMatchObject({ role: 'coordinator', hasBegun: false, hasFactor: false });
    expect(office.store.outbox.list().map(({ kind, to }) => [kind, to])).toEqual([
      ['activation', 'nora@voorbeeld.test'],
    ]);
    expect((await site.as(bea).get(pageOf(made))).text).toContain('Er is een link onderweg');
    expect((await site.as(bea).post(`${pageOf(made)}/activation`)).status).toBe(303);
    expect(office.store.outbox.list()).toHaveLength(2);
  });

  test('comes back with what was typed, or with a calm no', async () => {
    const none = await site.as(bea).post('/administrator/users', { ...nora, organisation: '' });
    expect(none.status).toBe(422);
    expect(none.text).toContain('value="Nora"');
    expect(none.text).toContain('id="organisation-error"');
    const known = {
      ...nora,
      role: 'administrator',
      organisation: '',
      email: 'bob.beheer@voorbeeld.test',
    };
    const taken = await site.as(bea).post('/administrator/users', known);
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('al een account met dit e-mailadres');
    expect((await site.as(bea).post(`${pageOf(coco)}/activation`)).status).toBe(409);
  });
});

describe('ending an account', () => {
  test('throws them out at once, and needs a yes', async () => {
    const hers = site.as(coco);
    expect((await hers.get('/coordinator')).status).toBe(200);
    expect((await site.as(bea).post(`${pageOf(coco)}/ending`)).status).toBe(422);
    const { headers } = await site.as(bea).post(`${pageOf(coco)}/ending`, { sure: 'yes' });
    expect(headers['location']).toBe(`${pageOf(coco)}?done=ended`);
    expect((await hers.get('/coordinator')).headers['location']).toBe('/sign-in');
    expect((await site.as(bea).get(pageOf(coco))).text).toContain('Beëindigd op');
    expect((await site.as(bea).post(`${pageOf(coco)}/ending`, { sure: 'yes' })).status).toBe(409);
  });

  test('is not for oneself', async () => {
    const own = await site.as(bea).post(`${pageOf(bea)}/ending`, { sure: 'yes' });
    expect(own.status).toBe(409);
    expect(own.text).toContain('uw eigen account');
    expect((await site.as(bea).get(pageOf(bea))).text).not.toContain('/ending');
  });
});

describe('another role', () => {
  const becomes = {
    role: 'privacy-officer',
    organisation: '',
    provider: '',
    reason: 'Nieuw werk.',
  };
  const openId = () => office.store.accountProposals.findOpen(coco.id)!.id;

  test('takes another administrator, and a new session', async () => {
    const hers = site.as(coco);
    const asked = await site.as(bea).post(`${pageOf(coco)}/role-changes`, becomes);
    expect(asked.headers['location']).toBe(`${pageOf(coco)}?done=proposed`);
    expect((await hers.get('/coordinator')).status).toBe(200);
    const change = `${pageOf(coco)}/role-changes/${openId()}`;

    const own = await site.as(bea).post(`${change}/confirmation`);
    expect([own.status, own.text.includes('zelf voorgesteld')]).toEqual([409, true]);
    expect((await site.as(bob).get('/administrator')).text).toContain('Wordt toezichthouder.');
    const { headers } = await site.as(bob).post(`${change}/confirmation`);
    expect(headers['location']).toBe(`${pageOf(coco)}?done=role-confirmed`);
    expect(office.store.accounts.find(coco.id)?.role).toBe('privacy-officer');
    expect((await hers.get('/coordinator')).headers['location']).toBe('/sign-in');
    expect((await site.as(bob).post(`${change}/confirmation`)).status).toBe(409);
  });

  test('may be another organisation, and may be withdrawn', async () => {
    const other = value(addOrganisation(office, bea, { code: 'WEST', name: 'Regio West' }));
    const moves = { ...becomes, role: 'coordinator', organisation: other };
    await site.as(bea).post(`${pageOf(coco)}/role-changes`, moves);
    const change = `${pageOf(coco)}/role-changes/${openId()}`;
    expect((await site.as(bob).get(pageOf(coco))).text).toContain(
      'Wordt coördinator bij Regio West.',
    );
    expect((await site.as(bob).post(`${change}/withdrawal`)).status).toBe(303);
    expect(office.store.accounts.find(coco.id)).toMatchObject({
      organisationId: coco.organisationId,
    });
    await site.as(bea).post(`${pageOf(coco)}/role-changes`, moves);
    await site.as(bob).post(`${pageOf(coco)}/role-changes/${openId()}/confirmation`);
    expect(office.store.accounts.find(coco.id)).toMatchObject({ organisationId: other });
  });

  test('is not for oneself, not the same again, and one at a time', async () => {
    const post = (who: typeof bea, about: { id: string }, form: Record<string, string>) =>
      site.as(who).post(`${pageOf(about)}/role-changes`, form);
    expect((await post(bea, bea, becomes)).status).toBe(409);
    const same = { ...becomes, role: 'coordinator', organisation: coco.organisationId };
    expect((await post(bea, coco, same)).text).toContain('heeft dit account al');
    expect((await post(bea, coco, { ...becomes, reason: '' })).status).toBe(422);
    expect((await post(bea, coco, becomes)).status).toBe(303);
    expect((await post(bob, coco, becomes)).status).toBe(409);
    const elsewhere = `${pageOf(bob)}/role-changes/${openId()}/confirmation`;
    expect((await site.as(bob).post(elsewhere)).status).toBe(404);
  });

  test('asks for the second factor first', async () => {
    const before = deeds();
    const { status } = await site.withoutStepUp(bea).post(`${pageOf(coco)}/role-changes`, becomes);
    expect(status).not.toBe(303);
    expect(office.store.accountProposals.findOpen(coco.id)).toBeUndefined();
    expect(deeds()).toBe(before);
  });
});

test('a lost second factor is taken away by two, and the sessions with it', async () => {
  const none = await site.as(bea).post(`${pageOf(coco)}/factor-resets`, { why: 'Gebeld.' });
  expect(none.status).toBe(409);
  office.store.together((pen) =>
    pen.factors.add({ id: office.newId(), accountId: coco.id, sealedSeed: 'sealed' }, office.now()),
  );
  const hers = site.as(coco);
  await site.as(bea).post(`${pageOf(coco)}/factor-resets`, { why: 'Teruggebeld op haar nummer.' });
  const { id } = office.store.accountProposals.findOpen(coco.id)!;
  const change = `${pageOf(coco)}/factor-resets/${id}`;
  expect(office.store.factors.find(coco.id)).toBeDefined();
  expect((await site.as(bob).post(`${change}/confirmation`)).status).toBe(303);
  expect(office.store.factors.find(coco.id)).toBeUndefined();
  expect((await hers.get('/coordinator')).headers['location']).toBe('/sign-in');
});

test('looking changes nothing', async () => {
  const before = deeds();
  for (const path of ['/administrator', '/administrator/users/new', pageOf(coco), pageOf(bea)]) {
    expect((await site.as(bea).get(path)).status, path).toBe(200);
  }
  expect(deeds()).toBe(before);
});
