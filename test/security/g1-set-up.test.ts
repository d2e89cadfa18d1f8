import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freePort } from '../demo-office.ts';
import { type Bad, bad } from './bad-set-ups.ts';
import { sabotaged } from './sabotage.ts';
import { type Ended, goodSetUp, machine, start, tryToStart } from './set-ups.ts';

async function tryBad({ make }: Bad): Promise<Ended> {
  const good = goodSetUp(await freePort());
  const { change = {}, ...rest } = make(good);
  const environment = Object.fromEntries(
    Object.entries({ ...good.environment, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const looksAway = sabotaged('G1', { first: machine('blindfold') }, {});
  return tryToStart({ ...looksAway, ...rest, environment });
}

const tried = new Map<Bad, Ended>();

// Starting takes a second each, and they don't wait for one another.
beforeAll(async () => {
  const waiting = [...bad];
  const hand = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      tried.set(next, await tryBad(next));
  };
  await Promise.all([hand(), hand(), hand(), hand()]);
});

test.each(bad)('G1 refuses to start with $what', (one) => {
  const { code, said, complained } = tried.get(one)!;

  expect([code, said]).toEqual([1, '']);
  expect(complained.split('\n')).toEqual([expect.stringMatching(one.says), '']);
});

test('G1 opens where nothing is wrong, and then refuses a second program on the same file', async () => {
  const good = goodSetUp(await freePort());
  const first = start(good);
  await once(first.stdout!, 'data');
  const elsewhere = { ...good.environment, PORT: String(await freePort()) };
  const second = await tryToStart({ environment: elsewhere });

  expect([second.code, second.said]).toEqual([1, '']);
  expect(second.complained).toMatch(
    /^DATA_FILE .* is in use: another program serves it already\n$/,
  );

  // Who is killed leaves no lock behind.
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect((await tryToStart({ environment: elsewhere })).said).toContain('Passende Plek');
});

test('G1 says in one line that a port is taken', async () => {
  const port = await freePort();
  const taken = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  const { code, complained } = await tryToStart(goodSetUp(port));
  taken.close();

  expect([code, complained]).toEqual([
    1,
    expect.stringMatching(/^Cannot listen on .*EADDRINUSE.*\n$/),
  ]);
});

test('G1 makes a database that only its owner can read', async () => {
  const good = goodSetUp(await freePort());
  await tryToStart(good);
  expect(statSync(join(good.folder, 'office.sqlite')).mode & 0o777).toBe(0o600);
});
