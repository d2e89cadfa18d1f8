import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetUploads, keepUpload } from '../../../src/actions/keep-upload.ts';
import { freePort } from '../../demo-office.ts';
import { hireCoordinator, openTestOffice } from '../../office.ts';

const ever = new Date(0);
const list = { kind: 'youths', text: 'naam;Fictieve Fenna' } as const;

test('a list that nobody confirmed is forgotten after an hour, and not before', async () => {
  const office = openTestOffice();
  const coco = await hireCoordinator(office);
  const id = keepUpload(office, coco, list);
  const after = (minutes: number): void => {
    office.moment = new Date(office.moment.getTime() + minutes * 60_000);
    forgetUploads(office);
  };

  after(59);
  expect(office.store.uploads.find(id, coco.id, ever)?.content).toBe(list.text);
  after(2);
  expect(office.store.uploads.find(id, coco.id, ever)).toBeUndefined();
});

test('also when the program was away meanwhile', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'passende-plek-forgets-')), 'office.sqlite');
  const before = openTestOffice(file);
  const coco = await hireCoordinator(before);
  before.moment = new Date(Date.now() - 2 * 3_600_000);
  const id = keepUpload(before, coco, list);
  before.store.close();

  const env = { DATA_FILE: file, PORT: String(await freePort()) };
  const main = join(import.meta.dirname, '..', '..', '..', 'src', 'main.ts');
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill();
  await once(child, 'exit');

  const { store } = openTestOffice(file);
  expect(store.uploads.find(id, coco.id, ever)).toBeUndefined();
});
