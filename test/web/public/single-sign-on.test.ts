import { type Server, createServer } from 'node:http';
import { once } from 'node:events';
import Provider, { type Configuration } from 'oidc-provider';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AccountOf } from '../../../src/domain/account.ts';
import { openIdSignOn } from '../../../src/sign-on/open-id.ts';
import { freePort } from '../../demo-office.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice } from '../../office.ts';
import { expectNoise } from '../../quiet.ts';
import { givePhone } from '../../second-factor.ts';
import { type Walker, openSite } from '../walk-in.ts';

/** A real OpenID provider on this machine, whose people sign in by being named. */

interface Person {
  sub: string;
  email: string;
  email_verified: boolean;
  amr?: string[];
}
let person: Person;
let server: Server;
let port: number;
const issuer = 'https://inloggen.regio.test';
let office: Office;
let coco: AccountOf<'coordinator'>;
beforeEach(async () => {
  expectNoise('oidc-provider WARNING'); // a provider for an hour, with keys for an hour
  office = openTestOffice();
  coco = await hireCoordinator(office);
  person = { sub: 'medewerker-1', email: emailOf(coco), email_verified: true };
  await openProvider();
});
afterEach(async () => {
  server.close();
  await once(server, 'close');
});

const redirectUri = 'http://127.0.0.1:3000/single-sign-on/answer';

async function openProvider(): Promise<void> {
  port = await freePort();
  const provider = new Provider(issuer, {
    clients: [
      { client_id: 'plek', client_secret: 'geheim'.repeat(6), redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], amr: null, auth_time: null },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    ttl: { Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, Interaction: 600 },
    cookies: { keys: ['een', 'twee'] },
  } satisfies Configuration);
  provider.proxy = true;
  const answer = provider.callback();
  server = createServer((req, res) => {
    if (!req.url?.startsWith('/interaction/')) {
      void answer(req, res);
      return;
    }
    void (async () => {
      const { prompt, params, grantId } = await provider.interactionDetails(req, res);
      if (prompt.name === 'login') {
        const login = { accountId: person.sub, amr: person.amr ?? ['pwd'] };
        await provider.interactionFinished(req, res, { login });
        return;
      }
      const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
      const grant =
        existing ??
        new provider.Grant({ accountId: person.sub, clientId: String(params['client_id']) });
      grant.addOIDCScope('openid email');
      await provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } });
    })();
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
}

const site = (
  speaksFor = { organisation: 'REGIO' as string | undefined, domains: [] as string[] },
) =>
  openSite(office, {
    signOn: {
      service: openIdSignOn({
        issuer,
        clientId: 'plek',
        clientSecret: 'geheim'.repeat(6),
        baseUrl: 'http://127.0.0.1:3000',
        fetch: (url, { body, method, headers, redirect }) =>
          fetch(here(url), {
            body: body ?? null,
            method,
            redirect,
            headers: { ...headers, ...proxied },
          }),
      }),
      speaksFor,
    },
  });

/** As a proxy in front of the service would: its name leads to this machine, and its line is safe. */
const here = (url: string): string => url.replace(issuer, `http://127.0.0.1:${port}`);
const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': new URL(issuer).host };

/** Follows the service's own pages until it sends us back, as a browser does. */
async function away(start: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  while (!url.startsWith(redirectUri)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(here(url), {
      redirect: 'manual',
      headers: { cookie, ...proxied },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status} ${await answer.text()}`);
    url = new URL(next, url).href;
  }
  return url.slice('http://127.0.0.1:3000'.length);
}

async function comeIn(walker: Walker, from = '/single-sign-on') {
  const start = await walker.get(from);
  expect(start.status).toBe(303);
  return walker.get(await away(String(start.headers['location'])));
}

test('who is known there comes in here, and shows our own second factor', async () => {
  const phone = givePhone(office, coco);
  const walker = site()();
  expect((await walker.get('/sign-in')).text).toContain('href="/single-sign-on"');
  const answer = await comeIn(walker);
  expect([answer.status, answer.headers['location']]).toEqual([303, '/']);
  expect((await walker.get('/coordinator')).status).toBe(303);
  expect((await walker.get('/')).headers['location']).toBe('/second-factor');
  await walker.post('/second-factor', { code: phone() });
  expect((await walker.get('/coordinator')).status).toBe(200);
  expect(office.store.outbox.list().map(({ kind }) => kind)).toEqual(['single-sign-on']);
});

test('a second factor that the service has seen counts', async () => {
  person.amr = ['pwd', 'mfa'];
  const walker = site()();
  await comeIn(walker);
  expect((await walker.get('/coordinator')).status).toBe(200);
  expect(office.store.journal.listNewest(2).map(({ did }) => did)).toEqual([
    'signed-in',
    'sign-on-linked',
  ]);
});

test('once linked, it is the person who counts and not the address', async () => {
  person.amr = ['mfa'];
  await comeIn(site()());
  person.email = 'heel.anders@voorbeeld.test';
  const walker = site()();
  await comeIn(walker);
  expect((await walker.get('/coordinator')).status).toBe(200);

  person = { sub: 'medewerker-2', email: emailOf(coco), email_verified: true, amr: ['mfa'] };
  const other = site()();
  expect((await comeIn(other)).status).toBe(409);
  expect((await other.get('/coordinator')).status).toBe(303);
});

test('nobody makes an account by coming in, or with an address that nobody checked', async () => {
  person.email = 'iemand@voorbeeld.test';
  const unknown = await comeIn(site()());
  expect([unknown.status, unknown.text.includes('geen account')]).toEqual([409, true]);

  person = { sub: 'x', email: emailOf(coco), email_verified: false };
  expect((await comeIn(site()())).status).toBe(409);
});

test('a service speaks for its own people only', async () => {
  expect((await comeIn(site({ organisation: 'ELDERS', domains: [] })())).status).toBe(409);
  const domains = ['elders.test'];
  expect((await comeIn(site({ organisation: undefined, domains })())).status).toBe(409);
  expect(office.store.signOn.findAccount(issuer, person.sub)).toBeUndefined();
});

test('an answer that this browser did not ask for opens nothing, and none works twice', async () => {
  const walker = site()();
  const start = await walker.get('/single-sign-on');
  const answer = await away(String(start.headers['location']));
  expect((await site()().get(answer)).status).toBe(502);

  const forged = answer.replace(/state=[^&]+/, 'state=forged');
  const kept = walker.cookie('sign-on') ?? '';
  expect((await site()('192.0.2.1', { 'sign-on': kept }).get(forged)).status).toBe(502);
  expect((await walker.get(answer)).status).toBe(303);
  expect((await site()('192.0.2.1', { 'sign-on': kept }).get(answer)).status).toBe(502);
});

test('without a service there is no such page, and one that is away is said calmly', async () => {
  expect((await openSite(office)().get('/single-sign-on')).status).toBe(404);
  server.close();
  server.closeAllConnections();
  const answer = await site()().get('/single-sign-on');
  expect([answer.status, answer.text.includes('lukte niet')]).toEqual([502, true]);
  await openProvider();
});
