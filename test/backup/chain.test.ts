import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLink } from '../../src/backup/chain.ts';
import { NotWhole, copyOffice } from '../../src/backup/copy.ts';
import { openSmallRegion, placed } from '../small-region.ts';

let folder: string;
let dataFile: string;
let db: Database.Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chain-'));
  dataFile = join(folder, 'office.sqlite');
  const region = await openSmallRegion({ dataFile });
  placed(region, 'J-1', 'V-1');
  region.office.store.close();
  db = new Database(dataFile);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

test('a log as it was written holds', async () => {
  expect(brokenLink(db)).toBeUndefined();
  expect((await copyOffice(dataFile, join(folder, 'copy.sqlite'))).logHead).toMatch(/^\d+:/);
});

test.each([
  ['a changed line', 'update log_chain set line = line || char(32) where seq = 2', 2],
  ['a line taken out', 'delete from log_chain where seq = 3', 4],
  ['two lines in each other’s place', 'update log_chain set seq = -seq where seq in (2, 3); update log_chain set seq = 5 + seq where seq < 0', 2],
])('a log with %s makes no copy', async (_what, change, at) => {
  for (const name of ['log_chain_is_not_changed', 'log_chain_is_not_cut']) db.exec(`drop trigger ${name}`);
  db.exec(change);
  expect(brokenLink(db)).toBe(at);
  const copying = copyOffice(dataFile, join(folder, 'copy.sqlite'));
  await expect(copying).rejects.toThrow(NotWhole);
  await expect(copying).rejects.toThrow(`line ${at} of the log was changed`);
}); // prettier-ignore

test('a file of before there was such a log is looked at no further', () => {
  const old = new Database(':memory:');
  expect(brokenLink(old)).toBeUndefined();
  old.close();
});
