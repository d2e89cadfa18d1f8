import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { runChild } from './child.ts';
import { figure, percentile } from './figures.ts';
import { fatten } from './fatten.ts';
import { brokenInvariants } from './invariants.ts';
import { atWork } from './load.ts';
import { type Region, newFolder, openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { keyBeside, serve } from './served.ts';

const lines = sabotaged('P5 copies the file as it lies', {
  file: 'src/backup/copy.ts',
  from: 'await source.backup(half);',
  to: "(await import('node:fs')).copyFileSync(from, half);",
});

const megabytes = rounds(4, 100);
const people = 3;
const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const script = (name: string, words: readonly string[], dataFile: string) =>
  runChild(join(scripts, `${name}.ts`), words, { lines, env: { DATA_FILE: dataFile } });

let region: Region;
let copies: string;
let newest: string;

beforeAll(async () => {
  region = await openRegion({ youths: people, homes: people });
  fatten(region, megabytes);
  copies = join(newFolder(), 'copies');
  mkdirSync(copies);
});

test('P5 every copy made at work is whole, holds what was answered before it, and can be put back', async () => {
  const office = await serve(region.dataFile);
  const load = atWork(region, () => office.port, people);
  const [asked, copied, restored] = [rounds(3, 50), [] as number[], [] as number[]];
  for (let round = 0; round < asked; round += 1) {
    const told = new Map(load.told);
    const start = performance.now();
    const backup = await script('backup', ['--to', copies, '--keep', '5'], region.dataFile);
    copied.push(performance.now() - start);
    expect([backup.code, backup.stderr]).toEqual([0, '']);
    newest = join(copies, sqliteIn(copies).at(-1) ?? '');

    const there = join(newFolder(), 'office.sqlite');
    const began = performance.now();
    const restore = await script('restore', [newest], there);
    expect([restore.code, restore.stderr]).toEqual([0, '']);
    keyBeside(there);
    const again = await serve(there);
    restored.push(performance.now() - began);
    await again.stop();
    expect(brokenInvariants(there, told)).toEqual([]);
  }
  await load.stop();
  await office.stop();
  expect(brokenInvariants(region.dataFile, load.told)).toEqual([]);
  const seconds = (all: readonly number[]) => (percentile(all, 95) / 1000).toFixed(1);
  const size = (statSync(newest).size / 2 ** 20).toFixed(0);
  figure(
    'P5',
    `${asked} copies of ${size} MB with ${people} people at work: each whole and complete, in p95 ${seconds(copied)} s; ` +
      `put back and open again in p95 ${seconds(restored)} s; slowest acceptance meanwhile ${load.slowest().toFixed(0)} ms`,
  );
});

test('P5 a copy that was changed is not put back', async () => {
  const bytes = readFileSync(newest);
  const damaged = [100, 5000, Math.floor(bytes.length / 2), bytes.length - 4096];
  for (const at of damaged) {
    const folder = newFolder();
    const changed = Buffer.from(bytes);
    changed.fill(changed[at] === 0x5a ? 0xa5 : 0x5a, at, at + 16);
    const copy = join(folder, 'office-changed.sqlite');
    writeFileSync(copy, changed);
    copyFileSync(`${newest}.json`, `${copy}.json`);
    const { code } = await script('restore', [copy], join(folder, 'office.sqlite'));
    expect([at, code]).toEqual([at, 1]);
    expect(readdirSync(folder)).not.toContain('office.sqlite');
  }
  figure('P5', `${damaged.length} changed copies: none was put back`);
});

const sqliteIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .sort();
