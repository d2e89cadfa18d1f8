import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import { throughDoors } from '../../src/web/doors.ts';
import { type Knock, knocksOf, staleKnocks } from '../access/knocks.ts';
import { placeOf } from '../access/routes-of.ts';
import { openStreet } from '../access/street.ts';
import { type World, twoOfAll } from '../access/two-of-all.ts';
import { watch } from '../access/watch.ts';
import { rounds, sabotaged } from './sabotage.ts';

const file = join(mkdtempSync(join(tmpdir(), 'passende-plek-z2-')), 'office.sqlite');
let world: World;
let street: Awaited<ReturnType<typeof openStreet>>;
let database: ReturnType<typeof watch>;

/** The same site, with the doors taken off their hinges. */
function withoutDoors(app: ReturnType<typeof createApp>) {
  app.router.stack.splice(placeOf(app, throughDoors), 1);
  return app;
}

beforeAll(async () => {
  world = await twoOfAll(file);
  const { store } = world.office;
  const { find } = store.youths;
  const leaky = { ...store, youths: { ...store.youths, findForOrganisation: find } };
  const config = readConfig({ DATA_FILE: file });
  const office = {
    ...world.office,
    store: sabotaged('Z2 a look-up that forgets whose it is', leaky, store),
    config,
  };
  const build = sabotaged('Z2 a site without doors', () => withoutDoors(createApp(office)), () => createApp(office)); // prettier-ignore
  street = await openStreet(build(), world, new URL(config.baseUrl).origin);
  database = watch(file);
});

afterAll(() => {
  street.close();
  database.close();
  world.office.store.close();
});

/** Always the same tenth at a push; all of it for a release. */
const some = (knocks: readonly Knock[], oneIn: number): Knock[] =>
  knocks.filter((_, at) => at % rounds(oneIn, 1) === 0);

const said = ({ who, method, path, about }: Knock): string =>
  `${who}: ${method} ${path.replaceAll(/[a-z0-9]{26}/g, '…')} (${about})`;

async function wrongOf(knocks: readonly Knock[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const knock of knocks) {
    if (knock.expected === 'open' && knock.method === 'POST') street.forget(knock.who);
    const { status } = await street.knock(knock.who, knock.method, knock.path);
    const { expected } = knock;
    if (expected === 'open') {
      const open = status < 400 || status === 409 || status === 422;
      if (!open) wrong.push(`${said(knock)}: ${status}, not open`);
    } else {
      if (!expected.includes(status))
        wrong.push(`${said(knock)}: ${status}, not ${expected.join()}`);
      if (database.changed()) wrong.push(`${said(knock)}: something changed`);
    }
  }
  return wrong;
}

test('Z2 there is enough to ask, and every table is watched', () => {
  const knocks = knocksOf(world);
  expect(knocks.length).toBeGreaterThanOrEqual(1500);
  expect(knocks.filter(({ expected }) => expected === 'open').length).toBeGreaterThan(100);
  expect(database.tables.length).toBeGreaterThan(40);
});

test('Z2 who never may is turned away, and nothing changes', async () => {
  const never = knocksOf(world).filter(
    ({ expected }) => expected !== 'open' && !expected.includes(404),
  );
  expect(await wrongOf(some(never, 10))).toEqual([]);
});

test('Z2 what is out of reach is not there, and nothing changes', async () => {
  const outside = knocksOf(world).filter(
    ({ expected }) => expected !== 'open' && expected.includes(404),
  );
  expect(await wrongOf(some(outside, 4))).toEqual([]);
});

test('Z2 a weighty door asks for the second factor again, and nothing changes', async () => {
  const stale = staleKnocks(world).map((knock) => ({ ...knock, who: `stale ${knock.who}` }));
  expect(stale.length).toBeGreaterThan(10);
  expect(await wrongOf(some(stale, 3))).toEqual([]);
});

test('Z2 what is in reach opens', async () => {
  const open = knocksOf(world).filter(({ expected }) => expected === 'open');
  const looking = open.filter(({ method }) => method === 'GET');
  expect(await wrongOf(some(looking, 4))).toEqual([]);
  expect(
    await wrongOf(
      some(
        open.filter(({ method }) => method === 'POST'),
        3,
      ),
    ),
  ).toEqual([]);
});
