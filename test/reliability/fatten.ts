import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import type { Region } from './region.ts';

/** As many megabytes more in the file: uploads that nobody confirmed yet. */
export function fatten({ dataFile, coco, office }: Region, megabytes: number): void {
  const db = new Database(dataFile);
  const insert = db.prepare(`
    insert into uploads (id, kind, content, uploaded_by, uploaded_at)
    values (@id, 'youths', @content, @by, @at)`);
  db.transaction(() => {
    for (let at = 0; at < megabytes; at += 1)
      insert.run({
        id: office.newId(),
        content: randomBytes(2 ** 19).toString('hex'),
        by: coco.id,
        at: office.now().toISOString(),
      });
  })();
  db.close();
}
