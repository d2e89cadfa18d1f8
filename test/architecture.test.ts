import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Who may lean on whom; everybody may lean on their own room. A name ending in / or : is a beginning. */
// prettier-ignore
const rooms = [
  { room: 'src/domain/', uses: ['zod'] },
  { room: 'src/matching/', uses: ['zod', 'src/domain/'] },
  { room: 'src/solver/', uses: ['src/domain/', 'src/matching/', 'javascript-lp-solver', 'highs', 'highs/', 'node:'] },
  // What a region learns from its tables and its history: facts in, figures out. Who solves is handed in.
  { room: 'src/region/', uses: ['zod', 'src/domain/', 'src/matching/'] },
  // A year ahead, drawn from assumptions. No database, no page.
  { room: 'src/simulation/', uses: ['zod', 'src/domain/', 'src/matching/', 'src/region/'] },
  // Who may do what: a table to read.
  { room: 'src/access/', uses: ['src/domain/'] },
  { room: 'src/store/', uses: ['zod', 'src/domain/', 'better-sqlite3', 'node:fs', 'node:path', 'node:crypto'] },
  // Spreadsheets: what a file says, in our words. No database, no page.
  { room: 'src/lists/', uses: ['zod', 'src/domain/', 'csv-parse/', 'csv-stringify/', 'node:zlib'] },
  { room: 'src/actions/', uses: ['zod', 'src/domain/', 'src/lists/', 'src/matching/', 'src/region/', 'src/simulation/', 'src/store/', 'otpauth', 'node:crypto', 'node:util'] },
  { room: 'src/i18n/', uses: ['src/domain/'] },
  // Pictures: facts in, marks out. No clock, no page, no language of its own.
  { room: 'src/pictures/', uses: ['zod', 'src/domain/'] },
  { room: 'src/calendar/', uses: ['src/domain/'] },
  { room: 'src/web/', uses: ['zod', 'src/calendar/', 'src/domain/', 'src/pictures/', 'src/access/', 'src/actions/', 'src/i18n/', 'src/lists/', 'src/region/', 'src/matching/rules.ts',
    'src/matching/explain', 'src/matching/policy.ts', 'src/matching/policy-sentences.ts', 'src/matching/table.ts',
    'src/log.ts', 'express', 'ejs', 'helmet', 'multer', 'qrcode', 'node:'],
    types: ['src/matching/', 'src/store/', 'src/sign-on/'] },
  // How mails leave: their words are a catalogue's, and what waits is an action's.
  { room: 'src/mail/', uses: ['src/domain/', 'src/i18n/', 'src/actions/', 'src/log.ts', 'nodemailer', 'node:'] },
  // Copies of the file, which may be tried without the office.
  { room: 'src/backup/', uses: ['zod', 'src/store/erase-list.ts', 'src/store/log-chain.ts', 'better-sqlite3', 'age-encryption', 'node:'] },
  // The only door to an organisation's own sign-in service.
  { room: 'src/sign-on/', uses: ['zod', 'src/actions/', 'src/domain/', 'openid-client', 'node:'] },
  // A region's colours, checked before they are served.
  { room: 'src/theme/', uses: ['node:'] },
  { room: 'src/secrets-key.ts', uses: ['node:'] },
  { room: 'src/environment.ts', uses: ['zod'] },
  // What the program writes and counts about itself.
  { room: 'src/log.ts', uses: ['pino'] },
  { room: 'src/metrics.ts', uses: ['src/actions/', 'src/log.ts', 'prom-client', 'node:'] },
  { room: 'src/config.ts', uses: ['zod', 'src/environment.ts', 'node:'] },
] as const;

const importLine =
  /^(?:import|export)\s(?<type>type\s)?(?:[\w\s{},*]*\sfrom\s)?'(?<from>[^']+)'|\bimport\('(?<later>[^']+)'\)/gm;

function wrongIn(file: string, code: string): string[] {
  const room = rooms.find((one) => file.startsWith(one.room));
  if (!room) return [];

  const wrong = [...code.matchAll(importLine)].flatMap(({ groups = {} }) => {
    const from = groups['from'] ?? groups['later'] ?? '';
    const name = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from;
    const may = [
      room.room,
      ...room.uses,
      ...('types' in room && groups['type'] ? room.types : []),
      ...(file.endsWith('/passwords.ts') ? ['@node-rs/argon2'] : []),
    ];
    const fits = may.some((use) =>
      /[/:]$|explain$/.test(use) ? name.startsWith(use) : name === use,
    );
    return fits ? [] : [`${file} leans on ${name}`];
  });
  // Only an action holds the pen.
  const pen =
    room.room === 'src/web/' && /\btogether\(/.test(code) ? [`${file} holds the pen`] : [];
  return [...wrong, ...pen];
}

const vague = /(?:^|\/)(?:utils|helpers|common|types)(?:\/|\.|$)/;

function badlyNamed(file: string): boolean {
  return vague.test(file) || (file.endsWith('/index.ts') && file !== 'src/store/index.ts');
}

const files = globSync('{src,scripts}/**/*.{ts,js}', { cwd: `${import.meta.dirname}/..` });

test('every room leans only on the rooms it may lean on', () => {
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.flatMap((file) =>
    wrongIn(file, readFileSync(`${import.meta.dirname}/../${file}`, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no drawer for odds and ends, and one contents page', () => {
  expect(files.filter(badlyNamed)).toEqual([]);
  expect(['src/web/utils/x.ts', 'src/domain/types.ts', 'src/web/index.ts'].every(badlyNamed)).toBe(
    true,
  );
});

test('one wrong import is found, however it is written', () => {
  const code = [
    `import {\n  open,\n  type Db,\n} from '../store/open.ts';`,
    `import type { Table } from '../matching/table.ts';`,
    `export * from './ids.ts';`,
    `import 'express';`,
    `const late = await import('node:fs');`,
  ].join('\n');

  expect(wrongIn('src/domain/youth.ts', code)).toEqual([
    'src/domain/youth.ts leans on src/store/open.ts',
    'src/domain/youth.ts leans on src/matching/table.ts',
    'src/domain/youth.ts leans on express',
    'src/domain/youth.ts leans on node:fs',
  ]);
});

test('a page may name the types of a store, but not use it or hold the pen', () => {
  const types = `import type { Store } from '../store/index.ts';`;
  expect(wrongIn('src/web/session.ts', types)).toEqual([]);
  expect(wrongIn('src/web/session.ts', types.replace(' type', ''))).toHaveLength(1);
  expect(wrongIn('src/web/session.ts', 'store.together((pen) => pen.x());')).toHaveLength(1);
});
