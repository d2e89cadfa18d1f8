import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDemo } from '../demo-office.ts';

test('the demo opens, tells who may come in, and closes calmly', async () => {
  const { baseUrl, said, stop } = await startDemo();
  try {
    expect(said).toContain(`Passende Plek, demo: ${baseUrl}`);
    expect(said).toContain('invented');
    expect(said.match(/^ {2}coordinator /gm)).toHaveLength(3);
    expect(said.match(/^ {2}administrator /gm)).toHaveLength(2);
    expect(said.match(/^ {2}privacy-officer /gm)).toHaveLength(1);
    expect(said.match(/^ {2}provider /gm)).toHaveLength(6);
    expect(said.match(/\/invitation#[\w-]{40,}$/gm)).toHaveLength(2);
    expect((await fetch(`${baseUrl}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${baseUrl}/sign-in`)).text()).toContain('<form');
  } finally {
    await stop();
  }
});

test('a file that may hold something else is not wiped', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'passende-plek-kept-')), 'office.sqlite');
  writeFileSync(file, 'precious');
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'demo.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { DATA_FILE: file },
    timeout: 20_000,
  });

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(file);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('precious');
});
