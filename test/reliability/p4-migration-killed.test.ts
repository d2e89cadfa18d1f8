import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/store/migrate.ts';
import { rounds } from '../security/sabotage.ts';
import { dice, figure } from './figures.ts';
import { newFolder } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { environmentOf, nodeWords } from './served.ts';

const lines = sabotaged('P4 changes the shape bit by bit', {
  file: 'src/store/migrate.ts',
  from: 'db.transaction(() => {',
  to: '((work) => ({ immediate: work }))(() => {',
});

const { migrations } = readConfig({}).folders;
const steps = readdirSync(migrations)
  .filter((name) => name.endsWith('.sql'))
  .sort();
const script = join(import.meta.dirname, 'migrate-once.ts');

/** A file at each step, with the shape it should have there. */
let shapes: string[];
let folder: string;
const fileAt = (step: number): string => join(folder, `at-${step}.sqlite`);

beforeAll(() => {
  folder = newFolder();
  shapes = [...steps.keys(), steps.length].map((step) => {
    const some = join(folder, `steps-${step}`);
    mkdirSync(some);
    for (const name of steps.slice(0, step)) cpSync(join(migrations, name), join(some, name));
    const db = new Database(fileAt(step));
    if (step > 0) migrate(db, some);
    const shape = shapeOf(db);
    db.close();
    return shape;
  });
});

test('P4 killed while the file is brought to a newer shape: it has the old shape or the new one', async () => {
  const asked = rounds(20, 50 * steps.length);
  const chance = dice();
  const stood = new Map<number, number>();
  for (let round = 0; round < asked; round += 1) {
    const file = join(folder, `killed-${round}.sqlite`);
    const from = Math.floor(chance() * steps.length);
    copyFileSync(fileAt(from), file);
    await migrateAndKill(file, chance() * 60);
    const db = new Database(file);
    const step = Number(db.pragma('user_version', { simple: true }));
    expect(shapeOf(db), `killed on the way from ${from}, at step ${step}`).toBe(shapes[step]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    migrate(db, migrations);
    expect(shapeOf(db)).toBe(shapes.at(-1));
    db.close();
    stood.set(step - from, (stood.get(step - from) ?? 0) + 1);
  }
  const under = [...stood].filter(([done]) => done > 0).reduce((sum, [, times]) => sum + times, 0);
  figure(
    'P4',
    `${asked} kills over ${steps.length} migrations, ${under} after at least one step: always a whole step`,
  );
});

async function migrateAndKill(file: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [...nodeWords(lines), script, file, migrations], {
    env: environmentOf(lines),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), gone]);
  await wait(after);
  child.kill('SIGKILL');
  await gone;
}

const shapeOf = (db: Database.Database): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        db.prepare('select type, name, tbl_name, sql from sqlite_schema order by type, name').all(),
      ),
    )
    .digest('hex');
