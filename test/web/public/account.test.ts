import { beforeEach, expect, test } from 'vitest';
import type { AccountOf } from '../../../src/domain/account.ts';
import { type Office, hireCoordinator, openTestOffice } from '../../office.ts';
import { givePhone } from '../../second-factor.ts';
import { visit } from '../visitor.ts';

let office: Office;
let coco: AccountOf<'coordinator'>;
let corne: AccountOf<'coordinator'>;
let site: ReturnType<typeof visit>;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
  corne = await hireCoordinator(office, 'Corne Coördinator');
  site = visit(office);
});

const inside = async (person: { get: (path: string) => Promise<{ status: number }> }) =>
  (await person.get('/coordinator')).status === 200;
const endings = (html: string) =>
  [...html.matchAll(/action="(\/account\/sessions\/[^"]+)"/g)].map(([, path = '']) => path);

test('somebody sees where they are signed in, and ends what they do not know', async () => {
  const [here, there] = [site.as(coco), site.as(coco)];
  const page = await here.get('/account');
  expect(page.text).toContain('deze sessie');
  const [path = ''] = endings(page.text);
  expect(endings(page.text)).toHaveLength(1);

  expect((await here.post(path)).headers['location']).toBe('/account?done=ended');
  expect([await inside(here), await inside(there)]).toEqual([true, false]);
  expect((await here.post(path)).status).toBe(404);
});

test('nobody ends a session of somebody else', async () => {
  site.as(coco);
  const second = site.as(coco);
  const [path = ''] = endings((await second.get('/account')).text);
  expect((await site.as(corne).post(path)).status).toBe(404);
  expect((await site.as(coco).postFromElsewhere(path)).status).toBe(403);
});

test('signing out everywhere is everywhere', async () => {
  const people = [site.as(coco), site.as(coco), site.as(corne)];
  expect((await people[0]!.post('/account/ending')).headers['location']).toBe('/sign-in');
  expect(await Promise.all(people.map(inside))).toEqual([false, false, true]);
});

test('new codes for paper, and another phone, only with a fresh code', async () => {
  givePhone(office, coco);
  expect((await site.withoutStepUp(coco).post('/account/recovery-codes')).status).toBe(403);
  expect((await site.withoutStepUp(coco).post('/account/factor', { code: '1' })).status).toBe(403);
  expect(office.store.factors.recoveryCodesLeft(coco.id)).toBe(0);

  const page = await site.as(coco).post('/account/recovery-codes');
  expect(page.text.match(/plek-code/g)).toHaveLength(10);
  expect(office.store.factors.recoveryCodesLeft(coco.id)).toBe(10);
  expect((await site.as(coco).get('/account')).text).toContain('nog 10 herstelcodes');
});

test('the page is for who is in, and looking changes nothing', async () => {
  const before = office.store.journal.head();
  for (const path of ['/account', '/account/password', '/account/factor', '/account/presence']) {
    expect((await site.asNobody().get(path)).headers['location']).toBe('/sign-in');
    expect((await site.withoutFactor(coco).get(path)).headers['location']).toBe('/sign-in');
    expect((await site.as(coco).get(path)).status).toBe(path.endsWith('presence') ? 204 : 200);
  }
  expect(office.store.journal.head()).toBe(before);
});
