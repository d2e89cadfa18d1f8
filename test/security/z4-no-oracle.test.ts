import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import type { Draw } from '../../src/web/render.ts';
import { type Knock, knocksOf, missing } from '../access/knocks.ts';
import { type Heard, openStreet } from '../access/street.ts';
import { type World, twoOfAll } from '../access/two-of-all.ts';
import { rounds, sabotaged } from './sabotage.ts';

const file = join(mkdtempSync(join(tmpdir(), 'passende-plek-z4-')), 'office.sqlite');
let world: World;
let street: Awaited<ReturnType<typeof openStreet>>;

/** Every page ends with the number of its request, as a helpful error page might. */
function numbered(app: ReturnType<typeof createApp>): ReturnType<typeof createApp> {
  const draw = app.locals['draw'] as Draw;
  const told: Draw = async (view, visit, page) =>
    `${await draw(view, visit, page)}<!-- ${visit.requestId} -->`;
  app.locals['draw'] = told;
  return app;
}

beforeAll(async () => {
  world = await twoOfAll(file);
  const config = readConfig({ DATA_FILE: file });
  const app = createApp({ ...world.office, config });
  const site = sabotaged(
    'Z4 a page that tells which request it was',
    () => numbered(app),
    () => app,
  )();
  street = await openStreet(site, world, new URL(config.baseUrl).origin);
});

afterAll(() => {
  street.close();
  world.office.store.close();
});

/** Knocks about something that is there, by somebody who may knock, but for whom it is not there. */
const foreign = (): Knock[] =>
  knocksOf(world).filter(
    ({ about, expected }) => about !== 'missing' && expected !== 'open' && expected.includes(404),
  );

const asMissing = ({ path }: Knock): string =>
  path.replace(/(?<=\/)[a-z0-9]{26}(?=\/|\.|$)/, missing);

const knock = ({ who, method }: Knock, path: string): Promise<Heard> =>
  street.knock(who, method, path);

/** All but the moment. */
const bare = ({ status, body, headers: { date: _, ...headers } }: Heard) => ({ status, body, headers }); // prettier-ignore

test('Z4 what is not yours looks like what is not there, to the byte', async () => {
  const knocks = foreign();
  expect(new Set(knocks.map(({ path, method }) => `${method} ${path.replace(/[a-z0-9]{26}/, '')}`)).size).toBeGreaterThan(30); // prettier-ignore
  const differ: string[] = [];
  for (const [at, one] of knocks.entries()) {
    if (at % rounds(4, 1) !== 0) continue;
    const [theirs, nobodys] = [await knock(one, one.path), await knock(one, asMissing(one))];
    expect(theirs.status).toBe(404);
    if (JSON.stringify(bare(theirs)) !== JSON.stringify(bare(nobodys))) {
      differ.push(`${one.who}: ${one.method} ${one.about}`);
    }
  }
  expect(differ).toEqual([]);
});

test('Z4 and it takes as long', async () => {
  const one = foreign().find(({ path, method }) => method === 'GET' && path.includes('/youths/'))!;
  const times: Record<'theirs' | 'nobodys', number[]> = { theirs: [], nobodys: [] };
  for (let round = 0; round < rounds(40, 500); round += 1) {
    for (const whose of ['theirs', 'nobodys'] as const) {
      const began = performance.now();
      await knock(one, whose === 'theirs' ? one.path : asMissing(one));
      times[whose].push(performance.now() - began);
    }
  }
  expect(Math.abs(median(times.theirs) - median(times.nobodys))).toBeLessThan(5);
});

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
