import request from 'supertest';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Account } from '../../src/domain/account.ts';
import { createApp } from '../../src/web/app.ts';
import { type Office, hireCoordinator, openTestOffice } from '../office.ts';
import { sessionOf, visit } from './visitor.ts';

/** A visit ends; what somebody was writing does not go with it. */

const config = readConfig({ DATA_FILE: ':memory:' });
let office: Office;
let coordinator: Account;
beforeAll(async () => {
  office = openTestOffice();
  coordinator = await hireCoordinator(office);
});

const typed = {
  words: 'Eerst bellen met de gezinsvoogd.\nDaarna <b>pas</b> beslissen.',
  reason: 'better-elsewhere',
  password: 'drie losse woorden',
};

const send = (headers: Record<string, string>) =>
  request(createApp({ ...office, config }))
    .post('/coordinator/runs')
    .set({ Cookie: 'sid=over', ...headers })
    .type('form')
    .send(typed);

test('whoever was away too long gets back what they had typed', async () => {
  const { status, text } = await send({ 'Sec-Fetch-Site': 'same-origin' }).expect(401);

  expect(status).toBe(401);
  expect(text).toContain('Eerst bellen met de gezinsvoogd.');
  expect(text).toContain('&lt;b&gt;pas&lt;/b&gt;');
  expect(text).toContain('Dit had u getypt');
  expect(text).not.toContain('drie losse woorden');
  expect(text).not.toContain('better-elsewhere');
});

test.each([{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: new URL(config.baseUrl).origin }])(
  'but nothing of a form that may be another’s: %o',
  async (headers) => {
    const { text } = await send(headers as Record<string, string>).expect(401);
    expect(text).not.toContain('gezinsvoogd');
    expect(text).not.toContain('Dit had u getypt');
  },
);

test('a form too large to be read is only told that nobody is signed in', async () => {
  const app = createApp({ ...office, config });
  const { text } = await request(app)
    .post('/coordinator/runs')
    .set('Sec-Fetch-Site', 'same-origin')
    .type('form')
    .send({ words: 'gezinsvoogd en meer '.repeat(3000) })
    .expect(401);
  expect(text).not.toContain('gezinsvoogd');
});

test('the last minutes of a visit are told, also without a script', async () => {
  const app = createApp({ ...office, config });
  const noon = office.moment;
  const Cookie = `sid=${sessionOf(office, coordinator)}`;
  const told = /data-last-seconds="(\d+)"( hidden)?/;
  const early = told.exec((await request(app).get('/account').set({ Cookie })).text);
  expect([Number(early?.[1]), early?.[2]]).toEqual([55 * 60, ' hidden']);

  // Busy all the time, for fifty-six minutes.
  for (const minutes of [14, 28, 42, 56]) {
    office.moment = new Date(noon.getTime() + minutes * 60_000);
    await request(app).get('/account').set({ Cookie }).expect(200);
  }
  const late = told.exec((await request(app).get('/account').set({ Cookie })).text);
  expect([Number(late?.[1]), late?.[2]]).toEqual([0, undefined]);
  office.moment = noon;
});

test('who stays is let stay: asking is enough', async () => {
  const here = visit(office).as(coordinator);
  expect((await here.get('/account/presence')).status).toBe(204);
  const nobody = await visit(office).asNobody().get('/account/presence');
  expect(nobody.status).toBe(303);
});
