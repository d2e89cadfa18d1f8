import { expect, test, vi } from 'vitest';
import type { Office } from '../office.ts';
import { expectNoise } from '../quiet.ts';
import { addressesOf } from './addresses.ts';
import { beside, newFile } from './beside.ts';
import { marks } from './marks.ts';
import { ofRoom } from './rooms.ts';
import { sabotaged } from './sabotage.ts';
import { type Around, openSite } from './site.ts';
import { openTwoOrganisations } from './two-organisations.ts';

/** What people type, with a line of its own that would look like one of ours. */
const typed = 'Qgetypt\n{"level":"error","at":"Qvervalst"}';

const fields = Object.fromEntries(
  ['note', 'reason', 'because', 'words', 'text', 'name', 'email', 'password', 'code', 'secret', 'q', 'ground']
    .map((field) => [field, typed]),
); // prettier-ignore

/** Nothing can be written any more: every action ends in our own mistake. */
const broken = (office: Office): Office => {
  const together = (): never => {
    throw new Error('disk is full');
  };
  const youths = { ...office.store.youths, listForOrganisation: together };
  return { ...office, store: { ...office.store, youths, together } };
};

/** A site that writes down what it was asked, as many do. */
const chatty: Around = (app) => (req, res) => {
  console.error(`${req.method ?? ''} ${decodeURIComponent(req.url ?? '')}`);
  app(req, res);
};

test('L2 the log tells which route broke, and nothing of what was typed, by whom, or about whom', async () => {
  expectNoise('');
  const file = newFile();
  const { office, people } = await openTwoOrganisations(file);
  const eyes = beside(file);
  // Whoever is here signed in before it broke.
  const calm = await openSite(office);
  const cookies = new Map(Object.values(people).map((one) => [one.id, calm.as(one)]));
  const around = sabotaged<Around>('L2', chatty, (app) => app);
  const site = await openSite(broken(office), { around });

  const asked = [...addressesOf('POST', eyes, 1), ...addressesOf('GET', eyes, 1)];
  for (const { door, path } of asked) {
    const whose = ofRoom(path, people);
    const headers = (whose && cookies.get(whose.id)) ?? calm.as();
    if (door.startsWith('POST')) await site.ask(path, await calm.asOwnForm(headers, fields));
    else await site.ask(`${path}?q=${encodeURIComponent(typed)}`, { headers });
  }

  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map(
    (parts) => parts.join(' '),
  );
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((line) => line.includes('\n'))).toEqual([]);
  expect(said.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
    said.map(() => ['level', 'time', 'request', 'at', 'stack']),
  );
  const secrets = [...cookies.values()].map(({ Cookie = '' }) => Cookie.replace(/^\w+=/, ''));
  const never = ['Qgetypt', 'Qvervalst', ...secrets, ...marks.map(({ word }) => word)];
  expect(never.filter((word) => said.some((line) => line.includes(word)))).toEqual([]);
});
