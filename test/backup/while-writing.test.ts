import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { copyOffice } from '../../src/backup/copy.ts';
import { openSmallRegion } from '../small-region.ts';

test('a copy comes to an end while somebody writes without a pause, and is of one moment', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const dataFile = join(folder, 'office.sqlite');
  const { office, coco } = await openSmallRegion({ dataFile });
  const busy = new Database(dataFile);
  const write = busy.prepare(`
    insert into uploads (id, kind, content, uploaded_by, uploaded_at)
    values (@id, 'youths', @content, @by, @at)`);
  const upload = (kilobytes: number): unknown =>
    write.run({
      ...{ id: office.newId(), content: 'x'.repeat(kilobytes * 1024) },
      ...{ by: coco.id, at: office.now().toISOString() },
    });
  for (let at = 0; at < 40; at += 1) upload(100);

  const to = join(folder, 'copy.sqlite');
  let [copied, written] = [false, 0];
  const copying = copyOffice(dataFile, to).finally(() => (copied = true));
  // Between any two steps of the copying something is written; a copy that begins anew each time never ends.
  for (; !copied && written < 20_000; written += 1) {
    upload(1);
    await turn();
  }
  expect(copied).toBe(true);
  await copying;
  expect(written).toBeGreaterThan(2);
  const copy = new Database(to, { readonly: true });
  expect(copy.prepare('select count(*) from uploads').pluck().get()).toBe(40);
  copy.close();
  busy.close();
  office.store.close();
  rmSync(folder, { recursive: true });
});
