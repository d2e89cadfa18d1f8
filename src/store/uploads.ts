import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Upload = z.strictObject({ id: z.string(), kind: z.string(), content: z.string() });

/** A list between its preview and its confirmation. It is kept for an hour, and only for who uploaded it. */
export function uploadStore(db: Database) {
  const one = db.prepare(/* sql */ `
    select id, kind, content from uploads 
    where id = @id and uploaded_by = @by and uploaded_at >= @since`);
  const insert = db.prepare(/* sql */ `
    insert into uploads (id, kind, content, uploaded_by, uploaded_at)
    values (@id, @kind, @content, @by, @at)`);
  const remove = db.prepare(/* sql */ `delete from uploads where id = @id`);
  const tidy = db.prepare(/* sql */ `delete from uploads where uploaded_at < @before`);

  const reads = {
    find: (id: Id, by: Id, since: Date) => {
      const row = one.get({ id, by, since: since.toISOString() });
      return row === undefined ? undefined : Upload.parse(row);
    },
  };
  const writes = {
    add(upload: z.infer<typeof Upload>, pen: Pen): void {
      insert.run({ ...upload, ...penned(pen) });
    },
    remove(id: Id): void {
      remove.run({ id });
    },
    tidy(before: Date): void {
      tidy.run({ before: before.toISOString() });
    },
  };

  return { reads, writes };
}
