import { generateIdentity, identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotWhole, inspect } from '../../src/backup/copy.ts';
import { keepCopy } from '../../src/backup/keep.ts';
import { opened, putBack } from '../../src/backup/put-back.ts';
import { type SmallRegion, openSmallRegion } from '../small-region.ts';

let folder: string;
let dataFile: string;
let region: SmallRegion;
const now = new Date('2026-11-22T11:00:00Z');
const plain = { recipient: undefined, keep: 96, now };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  dataFile = join(folder, 'office.sqlite');
  region = await openSmallRegion({ dataFile });
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = (file: string): unknown[] => {
  const db = new Database(file, { readonly: true });
  const found = db.prepare('select code from youths order by code').pluck().all();
  db.close();
  return found;
};
const identityFile = (identity: string): string => {
  const file = join(folder, 'key.txt');
  writeFileSync(file, `# made for a test\n${identity}\n`);
  return file;
};

test('a copy of an office in use comes back as it was, and what stood there is moved aside', async () => {
  const youths = codes(dataFile);
  const { file } = await keepCopy({ ...plain, dataFile, folder });
  region.office.store.close();
  writeFileSync(dataFile, 'lost');

  const { aside } = await putBack({
    copy: join(folder, file),
    dataFile,
    identityFile: undefined,
    now,
  });
  expect(codes(dataFile)).toEqual(youths);
  expect(youths.length).toBeGreaterThan(1);
  expect(readFileSync(join(folder, aside[0]!), 'utf8')).toBe('lost');
  expect(readdirSync(folder).filter((name) => name.startsWith('.try-'))).toEqual([]);
});

test('a sealed copy says nothing here, and opens with the key that is elsewhere', async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const { file } = await keepCopy({ ...plain, recipient, dataFile, folder });
  region.office.store.close();
  const copy = join(folder, file);
  expect(file).toMatch(/\.age$/);
  expect(existsSync(copy.replace(/\.age$/, ''))).toBe(false);
  expect(readFileSync(copy).includes('SQLite format')).toBe(false);

  await expect(opened({ copy, identityFile: undefined }, dataFile)).rejects.toThrow(/sealed/);
  const wrong = identityFile(await generateIdentity());
  await expect(opened({ copy, identityFile: wrong }, dataFile)).rejects.toThrow(NotWhole);
  const right = await opened({ copy, identityFile: identityFile(identity) }, dataFile);
  expect(codes(right.file)).toEqual(codes(dataFile));
  await right.close();
});

test('a copy that was changed on its way is not put back', async () => {
  const { file } = await keepCopy({ ...plain, dataFile, folder });
  region.office.store.close();
  const copy = join(folder, file);
  const db = new Database(copy);
  db.prepare("update youths set code = 'J-X' where code = 'J-1'").run();
  db.close();
  const asked = { copy, dataFile, identityFile: undefined, now };
  await expect(putBack(asked)).rejects.toThrow(NotWhole);
  expect(codes(dataFile)).toContain('J-1');
});

test.each([
  ['a youth with two placements', 'drop trigger one_placement_per_youth', /two placements/],
  ['a full place filled again', 'drop trigger one_youth_per_place', /more youths than places/],
])('a copy with %s does not hold', async (_, drop, why) => {
  const { file } = await keepCopy({ ...plain, dataFile, folder });
  region.office.store.close();
  const copy = join(folder, file);
  const db = new Database(copy);
  db.exec(`${drop}; drop trigger only_what_was_put_is_accepted`);
  const insert = db.prepare(/* sql */ `
    insert into placements (id, proposal_id, youth_id, group_id, vacancy_id, starts_on, reason,
                            overridden, accepted_by, accepted_at)
    select @id, @id, y.id, v.group_id, v.id, '2026-12-01', '', '[]', a.id, '2026-11-22'
    from youths y, vacancies v, accounts a
    where y.code = @youth and v.code = @vacancy and a.role = 'coordinator' limit 1`);
  const twice = why.source.includes('two');
  db.pragma('foreign_keys = OFF');
  for (const [id, youth, vacancy] of twice
    ? [
        ['a', 'J-1', 'V-1'],
        ['b', 'J-1', 'V-2'],
      ]
    : [
        ['a', 'J-1', 'V-1'],
        ['b', 'J-2', 'V-1'],
      ]) {
    insert.run({ id, youth, vacancy });
  }
  db.close();
  expect(() => inspect(copy)).toThrow(NotWhole);
  expect(() => inspect(copy)).toThrow(why);
});

test('a file that is torn is no copy', async () => {
  const { file } = await keepCopy({ ...plain, dataFile, folder });
  region.office.store.close();
  const torn = join(folder, 'torn.sqlite');
  cpSync(join(folder, file), torn);
  const bytes = readFileSync(torn);
  bytes.fill(7, 8192, 40_960);
  writeFileSync(torn, bytes);
  expect(() => inspect(torn)).toThrow(NotWhole);
});

test('so many copies stay, and the oldest go', async () => {
  for (const minute of [1, 2, 3, 4]) {
    const at = new Date(now.getTime() + minute * 60_000);
    await keepCopy({ ...plain, keep: 2, now: at, dataFile, folder });
  }
  region.office.store.close();
  const kept = readdirSync(folder).filter((name) => name.startsWith('office-'));
  expect(kept).toEqual([
    'office-2026-11-22T11-03-00-000Z.sqlite',
    'office-2026-11-22T11-03-00-000Z.sqlite.json',
    'office-2026-11-22T11-04-00-000Z.sqlite',
    'office-2026-11-22T11-04-00-000Z.sqlite.json',
  ]);
});
