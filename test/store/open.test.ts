import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open.ts';
import { id, migrations, openStore, pen } from './opened.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'passende-plek-store-'));

test('an acknowledged decision survives a power cut: the settings are what they should be', () => {
  const db = openDatabase(join(folder(), 'office.sqlite'));
  db.prepare('select count(*) from sqlite_schema').get();
  const found = (name: string) => db.pragma(name, { simple: true });
  expect(found('journal_mode')).toBe('wal');
  expect(found('synchronous')).toBe(2);
  expect(found('foreign_keys')).toBe(1);
  expect(found('trusted_schema')).toBe(0);
  expect(found('secure_delete')).toBe(1);
  expect(found('busy_timeout')).toBe(5000);
});

test('migrations run once, and a second start changes nothing', () => {
  const file = join(folder(), 'office.sqlite');
  const { db, store } = openStore(file);
  const shape = () => db.prepare('select sql from sqlite_schema order by name').pluck().all();
  const before = shape();
  migrate(db, migrations);
  expect(shape()).toEqual(before);
  expect(db.pragma('user_version', { simple: true })).toBe(
    readdirSync(migrations).filter((name) => name.endsWith('.sql')).length,
  );
  store.close();

  const again = openDatabase(file);
  migrate(again, migrations);
  expect(again.prepare('select count(*) from youths').pluck().get()).toBe(2);
});

test('a program older than its data does not start', () => {
  const db = openDatabase(':memory:');
  db.pragma('user_version = 999');
  expect(() => migrate(db, migrations)).toThrow('older than its data');
});

test('a migration is done as a whole or not at all, and in order', () => {
  const steps = folder();
  for (const name of readdirSync(migrations))
    copyFileSync(join(migrations, name), join(steps, name));
  const next = readdirSync(steps).length + 1;
  const step = (number: number) => join(steps, `${String(number).padStart(4, '0')}-broken.sql`);
  writeFileSync(step(next), 'create table half_done (id text); create tabel oops;');
  const db = openDatabase(':memory:');
  expect(() => migrate(db, steps)).toThrow('tabel');
  expect(db.pragma('user_version', { simple: true })).toBe(next - 1);
  expect(
    db.prepare("select name from sqlite_schema where name = 'half_done'").get(),
  ).toBeUndefined();

  const gap = folder();
  copyFileSync(join(migrations, '0001-first-tables.sql'), join(gap, '0002-first-tables.sql'));
  expect(() => migrate(openDatabase(':memory:'), gap)).toThrow('out of order');
});

test('together is all or nothing, and never waits for anybody', () => {
  const { store } = openStore();
  expect(() =>
    store.together((hand) => {
      hand.youths.change(id('j1'), { ...store.youths.list()[0]!.facts, intensity: 1 }, pen);
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  expect(store.youths.find(id('j1'))?.facts.intensity).toBe(4);
  expect(() => store.together(() => Promise.resolve())).toThrow('promise');
});
