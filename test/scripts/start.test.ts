import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The office as it is started by hand, on a file that cannot be its database. */

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'passende-plek-start-'));

const start = (program: string, dataFile: string) =>
  spawnSync(process.execPath, [join(root, program)], {
    encoding: 'utf8',
    env: { DATA_FILE: dataFile, PORT: '3999' },
    timeout: 20_000,
  });

function withFile(name: string, make: (path: string) => void): string {
  const path = join(folder, name);
  make(path);
  return path;
}

const words = withFile('words.txt', (path) => writeFileSync(path, 'No database. '.repeat(100)));
const newer = withFile('newer.sqlite', (path) => {
  const db = new Database(path);
  db.pragma('user_version = 999');
  db.close();
});

test.each([
  ['a folder', withFile('demo-folder', mkdirSync), 'unable to open database file'],
  ['not a database', words, 'file is not a database'],
  ['below a file', join(words, 'office.sqlite'), 'EEXIST'],
  ['of a newer program', newer, 'older than its data'],
])('one clear line and exit 1 where the data file is %s', (_what, file, why) => {
  const { status, stdout, stderr } = start('src/main.ts', file);

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^DATA_FILE .* cannot be opened: .*\n$/);
  expect(stderr).toContain(why);
});

test('the demo wipes no folder', () => {
  const { status, stderr } = start('scripts/demo.ts', join(folder, 'demo-folder'));

  expect(status).toBe(1);
  expect(stderr).toMatch(/^.* is there already\. .*\n$/);
});
