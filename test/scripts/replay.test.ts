import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMatching } from '../../src/actions/run-matching.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ok, openSmallRegion } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';

const root = join(import.meta.dirname, '..', '..');
const dataFile = join(mkdtempSync(join(tmpdir(), 'passende-plek-replay-')), 'office.sqlite');

const replay = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', 'replay.ts'), ...words], {
    encoding: 'utf8',
    env: { DATA_FILE: dataFile },
  });

test('a kept run is worked out again by its number, and what differs ends with 1', async () => {
  const { office, coco } = await openSmallRegion({ dataFile });
  await ok(runMatching({ ...office, think: thinkHere }, coco)).finished;
  office.store.close();

  const same = replay('1');
  expect(same.stderr).toBe('');
  expect(same.stdout).toMatch(/^Run 1: the same plan\n {2}then: .*\(optimal, .*\n {2}now: /);
  expect(same.status).toBe(0);

  const db = openDatabase(dataFile);
  db.exec(`update run_results set plan_json = json_remove(plan_json, '$.placements[0]')`);
  db.close();
  const differs = replay('1');
  expect(differs.stdout).toContain('a different plan');
  expect(differs.stdout).toContain('J-1: no place -> G-1 V-1 2026-11-22');
  expect(differs.status).toBe(1);
});

test('what is no run is said on standard error, and ends with 2', () => {
  expect(replay('99')).toMatchObject({ status: 2, stdout: '', stderr: 'There is no run 99.\n' });
  expect(replay('one')).toMatchObject({ status: 2, stdout: '' });
  expect(replay()).toMatchObject({ status: 2, stdout: '' });
});
