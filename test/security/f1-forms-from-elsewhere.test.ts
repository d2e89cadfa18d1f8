import { beforeAll, expect, test } from 'vitest';
import { doors } from '../../src/access/doors.ts';
import { addressesOf } from './addresses.ts';
import { type Beside, beside, newFile } from './beside.ts';
import { ofRoom } from './rooms.ts';
import { sabotaged } from './sabotage.ts';
import { type Around, type Ask, type Site, openSite } from './site.ts';
import { type People, openTwoOrganisations } from './two-organisations.ts';

/** A site that asks nobody where a form came from: every request seems to be from its own pages. */
const credulous: Around = (app) => (req, res) => {
  req.headers['sec-fetch-site'] = 'same-origin';
  app(req, res);
};

interface World {
  readonly site: Site;
  readonly people: People;
  readonly eyes: Beside;
}

async function open(): Promise<World> {
  const file = newFile();
  const { office, people } = await openTwoOrganisations(file);
  const around = sabotaged<Around>('F1', credulous, (app) => app);
  return { site: await openSite(office, { around }), people, eyes: beside(file) };
}

let world: World;
beforeAll(async () => {
  world = await open();
});

/** Leaving quickly must always work, and the session's cookie stays at home when a page from elsewhere asks for it. */
const asksForNoToken = ['POST /away'];

const changing = Object.keys(doors).filter(
  (door) => door.startsWith('POST ') && !asksForNoToken.includes(door),
);

/** The same good form, as somebody else would send it. */
async function attacksOn({ site, people }: World, path: string): Promise<Record<string, Ask>> {
  const good = await site.asOwnForm(site.as(ofRoom(path, people)));
  const foreign = await site.asOwnForm(site.as(people.zeno));
  const without = (...gone: string[]) =>
    Object.fromEntries(Object.entries(good.headers ?? {}).filter(([name]) => !gone.includes(name)));
  const old = without('Sec-Fetch-Site');
  const as = (headers: Readonly<Record<string, string>>): Ask => ({ ...good, headers });
  return {
    'no token': { ...good, body: '' },
    'a token of somebody else': { ...good, body: foreign.body ?? '' },
    'another site': as({ ...good.headers, 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' }),
    'a site next door': as({ ...good.headers, 'Sec-Fetch-Site': 'same-site' }),
    'the address bar': as({ ...good.headers, 'Sec-Fetch-Site': 'none' }),
    'an old browser, from nowhere': as({ ...old, Origin: 'null' }),
    'an old browser, from elsewhere': as({ ...old, Origin: 'https://elsewhere.example' }),
    'an old browser that does not say': as(without('Sec-Fetch-Site', 'Origin')),
    'a body of plain text': as({ ...good.headers, 'Content-Type': 'text/plain' }),
    'a body of JSON': { ...as({ ...good.headers, 'Content-Type': 'application/json' }), body: JSON.stringify(Object.fromEntries(new URLSearchParams(good.body))) },
  }; // prettier-ignore
}

test('F1 no form from elsewhere changes anything', async () => {
  const addresses = addressesOf('POST', world.eyes);
  expect(changing.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const door of changing) {
    const path = addresses.find((one) => one.door === door)?.path ?? '';
    const attacks = await attacksOn(world, path);
    const before = world.eyes.hash();
    for (const [how, ask] of Object.entries(attacks)) {
      const { status } = await world.site.ask(path, ask);
      if (![403, 415].includes(status)) wrong.push(`${door}, ${how}: ${status}`);
    }
    if (world.eyes.hash() !== before) wrong.push(`${door} changed something`);
  }
  expect(wrong).toEqual([]);
});

test('F1 the same forms from our own pages are read', async () => {
  const own = await open();
  const addresses = addressesOf('POST', own.eyes);
  const turnedAway: string[] = [];
  for (const door of changing.filter((one) => !/sign-out|ending|account|second-factor/.test(one))) {
    const path = addresses.find((one) => one.door === door)?.path ?? '';
    const form = await own.site.asOwnForm(own.site.as(ofRoom(path, own.people)));
    const { status } = await own.site.ask(path, form);
    if (![303, 404, 409, 422].includes(status)) turnedAway.push(`${door}: ${status}`);
  }
  expect(turnedAway).toEqual([]);
});

test('F1 who asks to leave from elsewhere signs nobody out', async () => {
  const { site, people, eyes } = world;
  const before = eyes.hash();
  const away = await site.ask('/away', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'cross-site' },
  });
  expect([away.status, eyes.hash()]).toEqual([303, before]);
  expect((await site.ask('/coordinator', { headers: site.as(people.nora) })).status).toBe(200);
});
