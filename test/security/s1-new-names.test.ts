import { beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { newSecret } from '../../src/actions/secrets.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../office.ts';
import { givePhone } from '../second-factor.ts';
import { openSite } from '../web/walk-in.ts';
import { sabotaged, rounds } from './sabotage.ts';
import { withPen } from './with-pen.ts';

/** A session's name says nothing that anybody knew before, and another one comes with every proof. */

let office: Office;
let coco: AccountOf<'coordinator'>;
let phone: () => string;
let site: ReturnType<typeof openSite>;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
  phone = givePhone(office, coco);
  site = openSite(sabotaged('S1', namesStay(office), office));
});

/** Broken: a session goes on under its old name too. */
const namesStay = (deps: Office): Deps =>
  withPen(deps, (pen) => ({ ...pen, sessions: { ...pen.sessions, end: () => undefined } }));

const later = (seconds: number) => {
  office.moment = new Date(office.moment.getTime() + seconds * 1000);
};
const isIn = async (sid = '') => (await site('192.0.2.9', { sid }).get('/account')).status === 200;

describe('S1 a session has a name of its own', () => {
  test('a name brought along before signing in never opens anything', async () => {
    const names: string[] = [];
    const opened: string[] = [];
    for (let time = 0; time < rounds(20, 200); time += 1) {
      const sid = time % 2 === 0 ? newSecret() : (names.at(-1) ?? 'chosen');
      const person = site('192.0.2.1', { sid });
      await person.post('/sign-in', { email: emailOf(coco), password });
      const half = person.session() ?? '';
      await person.post('/second-factor', { code: phone() });
      names.push(half, person.session() ?? '');
      for (const name of [sid, half]) if (await isIn(name)) opened.push(name);
      expect(await isIn(person.session())).toBe(true);
      await person.post('/sign-out');
      later(31);
    }
    expect(opened).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('another name comes with the second factor, and with showing it again', async () => {
    const person = site();
    await person.post('/sign-in', { email: emailOf(coco), password });
    await person.post('/second-factor', { code: phone() });
    const before = person.session();
    later(301);
    await person.post('/account/recovery-codes', { 'step-up-code': phone() });
    const after = person.session();
    expect([after === before, await isIn(before), await isIn(after)]).toEqual([false, false, true]);
  });

  test('who gets another organisation begins anew', async () => {
    const person = site();
    await person.post('/sign-in', { email: emailOf(coco), password });
    await person.post('/second-factor', { code: phone() });
    expect(await isIn(person.session())).toBe(true);
    const elsewhere = { ...coco, organisationId: 'b'.repeat(26) };
    const moved: Deps = {
      ...office,
      store: { ...office.store, accounts: { ...office.store.accounts, find: () => elsewhere } },
    };
    const movedSite = openSite(sabotaged('S1', namesStay(office), moved));
    const there = movedSite('192.0.2.1', { sid: person.session() ?? '' });
    expect((await there.get('/account')).status).toBe(303);
  });
});
