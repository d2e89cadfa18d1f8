import { once } from 'node:events';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freePort } from '../demo-office.ts';
import { sabotaged } from './sabotage.ts';
import { type Ended, type SetUp, fromTheFuture, goodSetUp, machine, openToEverybody, start, tryToStart, withoutMigrations } from './set-ups.ts'; // prettier-ignore

type Good = ReturnType<typeof goodSetUp>;

interface Bad {
  readonly what: string;
  readonly make: (good: Good) => Partial<SetUp> & { change?: Record<string, string | undefined> };
  readonly says: RegExp;
}

const bad: readonly Bad[] = [
  {
    what: 'no address that is safe on the way',
    make: () => ({ change: { BASE_URL: 'http://plek.example.nl' } }),
    says: /^BASE_URL must be an https address, in production$/,
  },
  {
    what: 'no address at all',
    make: () => ({ change: { BASE_URL: undefined } }),
    says: /^BASE_URL must be an https address, in production$/,
  },
  {
    what: 'no key for second factors',
    make: () => ({ change: { SECRETS_KEY_FILE: undefined } }),
    says: /^SECRETS_KEY_FILE must be .*, in production$/,
  },
  {
    what: 'a key as in an example',
    make: ({ environment: { SECRETS_KEY_FILE: key = '' } }) => {
      writeFileSync(key, '0123456789abcdef'.repeat(4));
      return {};
    },
    says: /^SECRETS_KEY_FILE .* holds a pattern, no random key/,
  },
  {
    what: 'a key that is none',
    make: ({ environment: { SECRETS_KEY_FILE: key = '' } }) => {
      writeFileSync(key, 'changeme');
      return {};
    },
    says: /^SECRETS_KEY_FILE .* must hold 64 hexadecimal signs/,
  },
  {
    what: 'a key that everybody can read',
    make: ({ environment: { SECRETS_KEY_FILE: key = '' } }) => {
      chmodSync(key, 0o644);
      return {};
    },
    says: /^SECRETS_KEY_FILE .* is open to others: chmod 600 it$/,
  },
  {
    what: 'a database that everybody can read',
    make: ({ environment: { DATA_FILE: file = '' } }) => {
      openToEverybody(file);
      return {};
    },
    says: /^DATA_FILE .* is open to everybody on this machine: chmod 600 it$/,
  },
  {
    what: 'a database of a newer program',
    make: ({ environment: { DATA_FILE: file = '' } }) => {
      fromTheFuture(file);
      return {};
    },
    says: /^DATA_FILE .* cannot be opened: .*it is older than its data$/,
  },
  {
    what: 'a folder where nothing can be written',
    make: () => ({ change: { DATA_FILE: '/sys/no-such-folder/office.sqlite' } }),
    says: /^DATA_FILE .* cannot be opened: /,
  },
  {
    what: 'a SQLite with the flaw of long ago',
    make: () => ({ first: machine('old-sqlite') }),
    says: /^DATA_FILE .* cannot be opened: SQLite 3\.40\.1 is too old: 3\.51\.3 or newer is needed$/,
  },
  {
    what: 'a SQLite that forgets on a power cut',
    make: () => ({ first: machine('deaf-sqlite') }),
    says: /^DATA_FILE .* cannot be opened: SQLite setting synchronous is 1, not 2$/,
  },
  {
    what: 'no migrations',
    make: ({ folder }) => ({ root: withoutMigrations(folder) }),
    says: /^DATA_FILE .* cannot be opened: There are no migrations in .*$/,
  },
  {
    what: 'a port that is none',
    make: () => ({ change: { PORT: '70000' } }),
    says: /^PORT must be a port number from 1 to 65535, such as 3000$/,
  },
  {
    what: 'invented youths in production',
    make: () => ({ program: 'scripts/demo.ts' }),
    says: /^The demo is invented, .*: not in production\.$/,
  },
];

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
