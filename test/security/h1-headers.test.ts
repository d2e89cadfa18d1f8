import { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type Village, openVillage } from '../web/village.ts';
import { expectNoise } from '../quiet.ts';
import { bySelf, expectedAt, settings, shared, twice } from './expected-headers.ts';
import { sabotaged } from './sabotage.ts';
import { type Around, type Site, openSite } from './site.ts';

/** Lets one header fall, at one address only: what a slip in one route would do. */
const slip: Around = (app) => (req, res) => {
  res.setHeader = (name, value) =>
    name === 'cross-origin-resource-policy' && req.url === '/wp-admin'
      ? res
      : ServerResponse.prototype.setHeader.call(res, name, value);
  app(req, res);
};
const around = sabotaged<Around>('H1', slip, (app) => app);

/** One answer of every kind: what is asked, by whom, and what should come back. */
async function everyKind(site: Site, { coordinator, willow, ambersMother }: Village) {
  const [coco, team, nobody] = [site.as(coordinator), site.as(willow), site.as()];
  const stylesheet =
    /href="(\/assets\/[^"]+\.css)"/.exec((await site.ask('/about')).body)?.[1] ?? '';
  const big = await site.asOwnForm(nobody, { email: 'a'.repeat(200_000) });
  const wrong = await site.asOwnForm(nobody, { email: '' });
  const own = await site.asOwnForm(team);
  const packed = { ...wrong.headers, 'Content-Encoding': 'gzip' };
  const get = (headers: Readonly<Record<string, string>>) => ({ headers });
  return [
    ['page', 200, '/sign-in', get({})],
    ['page of the invitation', 200, '/invitation', get({})],
    ['page of a room', 200, '/coordinator/youths', get(coco)],
    ['page of a family', 200, '/family', get(site.as(ambersMother))],
    ['only its headers', 200, '/sign-in', { method: 'HEAD' }],
    ['words of the machine', 200, '/healthz', get({})],
    ['away', 200, '/away', get({})],
    ['to the sign-in page', 303, '/coordinator', get(nobody)],
    ['the front door', 303, '/', get({})],
    ['form not right', 422, '/sign-in', wrong],
    [
      'form from elsewhere',
      403,
      '/sign-in',
      { ...wrong, headers: { ...wrong.headers, 'Sec-Fetch-Site': 'cross-site' } },
    ],
    ['not there', 404, '/coordinator/youths/aaaaaaaaaaaaaaaaaaaaaaaaaa', get(coco)],
    ['no such address', 404, '/wp-admin', get({})],
    ['no such asset', 404, '/assets/x/none.css', get({})],
    ['too large', 413, '/sign-in', big],
    ['packed', 415, '/sign-in', { ...wrong, headers: packed }],
    ['address that is none', 404, '/%E0%A4%A', get({})],
    ['asset', 200, stylesheet, get({})],
    ['asset of another time', 200, stylesheet.replace(/assets\/[^/]+/, 'assets/x'), get({})],
    ['download', 200, '/coordinator/files/groups.csv', get(coco)],
    ['signed out', 303, '/sign-out', own],
  ] as const;
}

test.each(settings)('H1 every kind of answer carries every header $called', async ({ baseUrl }) => {
  const village = await openVillage();
  const site = await openSite(village.office, { baseUrl, around });

  for (const [kind, status, path, ask] of await everyKind(site, village)) {
    const answer = await site.ask(path, ask);
    const expected = { ...expectedAt(site, path), ...bySelf[kind] };
    expect({ kind, status: answer.status, headers: shared(answer), twice: twice(answer) }).toEqual({
      kind,
      status,
      headers: expected,
      twice: [],
    });
    if (answer.body !== '')
      expect([kind, answer.headers['content-type']]).toEqual([kind, expect.stringContaining('/')]);
    if (/^(?:text|application\/json)/.test(answer.headers['content-type'] ?? ''))
      expect(answer.headers['content-type']).toMatch(/; charset=utf-8$/);
  }
});

test('H1 our own mistake carries every header as well', async () => {
  const { office, coordinator } = await openVillage();
  const fails = (): never => {
    throw new Error('broken on purpose');
  };
  const { store } = office;
  const early = { ...office, store: { ...store, accounts: { ...store.accounts, find: fails } } };
  const late = { ...office, store: { ...store, groups: { ...store.groups, list: fails } } };
  expectNoise('"level":"error"');

  for (const broken of [early, late]) {
    const site = await openSite(broken, { around });
    const answer = await site.ask('/coordinator/groups', { headers: site.as(coordinator) });
    expect([answer.status, shared(answer)]).toEqual([500, expectedAt(site, '/')]);
  }
});

test('H1 a download is a file with a name of our own', async () => {
  const { office, coordinator } = await openVillage();
  const site = await openSite(office, { around });
  const { headers } = await site.ask('/coordinator/files/groups.csv', {
    headers: site.as(coordinator),
  });

  expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w ()-]+\.csv"$/);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['too many headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
])('H1 also %s is answered with headers', async (_what, said, status) => {
  const { office } = await openVillage();
  const site = await openSite(office, { baseUrl: 'https://plek.example.nl', around });
  const answer = await site.raw(said);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const lines = answer.split('\r\n');
  for (const [name, value] of Object.entries(expectedAt(site, '/')))
    expect(lines.map((line) => line.replace(/^[^:]+/, (word) => word.toLowerCase()))).toContain(
      `${name}: ${value}`,
    );
});
