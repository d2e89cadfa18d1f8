import { beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { endFactor } from '../../src/actions/enrol-factor.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../office.ts';
import { givePhone } from '../second-factor.ts';
import { type Walker, openSite } from '../web/walk-in.ts';
import { sabotaged } from './sabotage.ts';
import { withPen } from './with-pen.ts';

/** What ends a session ends it here, on the next request, on every device. */

let office: Office;
let deps: Deps;
let coco: AccountOf<'coordinator'>;
let phone: () => string;
let site: ReturnType<typeof openSite>;
let here: Walker;
let there: Walker;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
  phone = givePhone(office, coco);
  deps = sabotaged('S2', endsNothing(office), office);
  site = openSite(deps);
  [here, there] = [await comeIn(), await comeIn()];
});

/** Broken: only the cookie goes. */
const endsNothing = (from: Deps): Deps =>
  withPen(from, (pen) => ({
    ...pen,
    sessions: { ...pen.sessions, end: () => undefined, endAllOf: () => undefined },
  }));

async function comeIn(): Promise<Walker> {
  const person = site();
  await person.post('/sign-in', { email: emailOf(coco), password });
  await person.post('/second-factor', { code: phone() });
  office.moment = new Date(office.moment.getTime() + 31_000);
  return person;
}
/** As somebody would who had copied the cookie. */
const isIn = async (sid = '') => (await site('192.0.2.9', { sid }).get('/account')).status === 200;

describe('S2 a session ends at the server', () => {
  test('by signing out: the cookie that was kept opens nothing', async () => {
    const kept = here.session();
    expect(await isIn(kept)).toBe(true);
    await here.post('/sign-out');
    expect([await isIn(kept), await isIn(there.session())]).toEqual([false, true]);
  });

  test('by signing out everywhere', async () => {
    const kept = [here.session(), there.session()];
    await here.post('/account/ending');
    expect([await isIn(kept[0]), await isIn(kept[1])]).toEqual([false, false]);
  });

  test('by another password: everywhere but here', async () => {
    const old = here.session();
    const words = { password: 'vier nieuwe woorden samen', again: 'vier nieuwe woorden samen' };
    await here.post('/account/password', { current: password, ...words });
    expect(await isIn(here.session())).toBe(true);
    expect([await isIn(old), await isIn(there.session())]).toEqual([false, false]);
  });

  test('by a second factor that was taken away', async () => {
    endFactor(deps, { id: 'system', role: 'system' }, coco, 'nl');
    expect([await isIn(here.session()), await isIn(there.session())]).toEqual([false, false]);
    const person = site();
    await person.post('/sign-in', { email: emailOf(coco), password });
    expect((await person.get('/second-factor')).headers['location']).toBe('/second-factor/new');
  });

  test('by the end of the account', async () => {
    const other = await hireCoordinator(office, 'Corne Coördinator');
    office.store.together((pen) => pen.accounts.end(coco.id, { by: other.id, at: office.now() }));
    expect([await isIn(here.session()), await isIn(there.session())]).toEqual([false, false]);
  });

  test('at most three go on at once, and the oldest gives way', async () => {
    const more = [await comeIn(), await comeIn()];
    const open = await Promise.all([here, there, ...more].map((one) => isIn(one.session())));
    expect(open).toEqual([false, true, true, true]);
  });
});
