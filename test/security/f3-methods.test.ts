import { expect, test } from 'vitest';
import { doors } from '../../src/access/doors.ts';
import { addressesOf } from './addresses.ts';
import { beside, newFile } from './beside.ts';
import { ofRoom } from './rooms.ts';
import { sabotaged } from './sabotage.ts';
import { type Around, openSite } from './site.ts';
import { openTwoOrganisations } from './two-organisations.ts';

/** A site that takes PUT for POST, as some frameworks do, and one that says back what it was told. */
const lenient: Around = (app) => (req, res) => {
  if (req.method === 'PUT') req.method = 'POST';
  app(req, res);
};
const echoing: Around = (app) => (req, res) => {
  if (req.method === 'TRACE') res.end(JSON.stringify(req.headers));
  else app(req, res);
};

const methods = ['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'MERGE'];

test('F3 no other method does anything anywhere, or says back what it was told', async () => {
  const file = newFile();
  const { office, people } = await openTwoOrganisations(file);
  const eyes = beside(file);
  const same: Around = (app) => app;
  const around = sabotaged('F3-lenient', lenient, sabotaged('F3-echo', echoing, same));
  const site = await openSite(office, { around });
  const [get, post] = [addressesOf('GET', eyes, 1), addressesOf('POST', eyes, 1)];
  expect(get.length + post.length).toBe(Object.keys(doors).length);

  const before = eyes.hash();
  const wrong: string[] = [];
  for (const { path } of [...get, ...post]) {
    const good = await site.asOwnForm(site.as(ofRoom(path, people)), { note: 'Qecho' });
    for (const method of methods) {
      const headers = { ...good.headers, 'X-Told': 'Qecho' };
      const { status, body } = await site.ask(path, { ...good, headers, method });
      if (![404, 405].includes(status)) wrong.push(`${method} ${path}: ${status}`);
      if (body.includes('Qecho')) wrong.push(`${method} ${path} says back what it was told`);
    }
  }
  expect(wrong).toEqual([]);
  expect(eyes.hash()).toBe(before);
});

test('F3 a method that nobody knows is no HTTP', async () => {
  const { office } = await openTwoOrganisations();
  const site = await openSite(office);
  const answer = await site.raw('BREW / HTTP/1.1\r\nHost: x\r\nX-Told: Qecho\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toContain('Qecho');
});
