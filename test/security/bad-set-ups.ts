import { chmodSync, writeFileSync } from 'node:fs';
import { type SetUp, fromTheFuture, type goodSetUp, machine, openToEverybody, withoutMigrations } from './set-ups.ts'; // prettier-ignore

/** Every way to set a machine up badly that we know of, and the line that says so. */

type Good = ReturnType<typeof goodSetUp>;

export interface Bad {
  readonly what: string;
  readonly make: (good: Good) => Partial<SetUp> & { change?: Record<string, string | undefined> };
  readonly says: RegExp;
}

export const bad: readonly Bad[] = [
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
