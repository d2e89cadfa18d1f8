import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';

const Taken = z.strictObject({
  accountId: Id,
  bodyHash: z.string(),
  location: z.string().nullable(),
});
export type TakenForm = z.infer<typeof Taken>;

/** Forms that were taken, by the hash of the key they carried. */
export function takenFormStore(db: Database) {
  const one = db.prepare(/* sql */ `
    select account_id as accountId, body_hash as bodyHash, location
    from taken_forms where key_hash = @keyHash`);
  const insert = db.prepare(/* sql */ `
    insert into taken_forms (key_hash, account_id, body_hash, location, taken_at)
    values (@keyHash, @accountId, @bodyHash, null, @at)`);
  const answer = db.prepare(/* sql */ `
    update taken_forms set location = @location where key_hash = @keyHash`);
  const forget = db.prepare(/* sql */ `delete from taken_forms where key_hash = @keyHash`);
  const forgetOld = db.prepare(/* sql */ `delete from taken_forms where taken_at < @before`);

  const reads = {
    find: (keyHash: string): TakenForm | undefined => {
      const row = one.get({ keyHash });
      return row === undefined ? undefined : Taken.parse(row);
    },
  };

  const writes = {
    take(form: { keyHash: string; accountId: Id; bodyHash: string }, at: Date): void {
      insert.run({ ...form, at: at.toISOString() });
    },
    /** Where the answer led. */
    answer(keyHash: string, location: string): void {
      answer.run({ keyHash, location });
    },
    /** Nothing came of it: the person mends the form and sends it again. */
    forget(keyHash: string): void {
      forget.run({ keyHash });
    },
    forgetBefore(day: Date): void {
      forgetOld.run({ before: day.toISOString() });
    },
  };

  return { reads, writes };
}
