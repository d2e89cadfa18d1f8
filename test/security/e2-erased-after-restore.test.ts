import { appendFileSync, copyFileSync, readFileSync, renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eraseAgain, replayErasures } from '../../src/actions/erase.ts';
import { newId } from '../../src/actions/secrets.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { CannotOpen, openOffice } from '../../src/open-office.ts';
import { readConfig } from '../../src/config.ts';
import { createStore } from '../../src/store/index.ts';
import { openDatabase } from '../../src/store/open.ts';
import { id, later } from '../store/opened.ts';
import { erased, everywhere, newFile, tracesIn } from './erased.ts';
import { knownInFull, traces } from './known-in-full.ts';
import { sabotaged } from './sabotage.ts';

/** An office from which a youth was erased, and a copy of the file from the day before. */
function restored(): string {
  const file = newFile();
  const { db, store } = knownInFull(file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(file, `${file}.before`);
  erased(store);
  db.close();
  copyFileSync(`${file}.before`, file);
  expect(tracesIn(file)).toEqual(traces);
  return file;
}

test('E2 a copy from before the erasure forgets the youth before anybody is let in', () => {
  const file = restored();
  const config = readConfig({ DATA_FILE: sabotaged('E2', `${file}.before`, file) });
  const { store } = openOffice(config);
  expect(store.youths.find(id('j1'))).toBeUndefined();
  expect(store.youths.find(id('j2'))).toBeDefined();
  expect(store.erasing.list()).toMatchObject([{ youthCode: 'J-1' }]);
  expect(verifyLog({ store })).toEqual([]);
  store.close();
  expect(everywhere(file)).toEqual([]);
});

test('E2 the list works by hand as well, once, and elsewhere', () => {
  const file = restored();
  const store = createStore(openDatabase(file));
  const deps = { store, newId, now: () => later(90) };
  expect(replayErasures(deps, `${file}.erased`)).toBe(1);
  expect(replayErasures(deps, `${file}.erased`)).toBe(0);
  expect(eraseAgain(deps)).toBe(0);
  expect(everywhere(file)).toEqual([]);
  store.close();
});

test('E2 a list from elsewhere is taken over, and one that cannot be read lets nobody in', () => {
  const file = restored();
  renameSync(`${file}.erased`, `${file}.elsewhere`);
  const store = createStore(openDatabase(file));
  const deps = { store, newId, now: () => later(90) };
  expect(replayErasures(deps, `${file}.elsewhere`)).toBe(1);
  store.close();
  expect(readFileSync(`${file}.erased`, 'utf8')).toBe(readFileSync(`${file}.elsewhere`, 'utf8'));

  appendFileSync(`${file}.erased`, 'half a line');
  expect(() => openOffice(readConfig({ DATA_FILE: file }))).toThrow(CannotOpen);
});
