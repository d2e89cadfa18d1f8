import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** Wrong tries at the door. `who` is always a hash, never an address of a person or a machine. */
export function failureStore(db: Database) {
  const list = db
    .prepare(
      /* sql */ `
      select failed_at from sign_in_failures where who = @who and failed_at > @since
      order by failed_at desc`,
    )
    .pluck();
  const add = db.prepare(/* sql */ `
    insert into sign_in_failures (who, failed_at) values (@who, @at)`);
  const forgive = db.prepare(/* sql */ `delete from sign_in_failures where who = @who`);
  const takeBack = db.prepare(/* sql */ `delete from sign_in_failures where id = @id`);
  const forget = db.prepare(/* sql */ `delete from sign_in_failures where failed_at <= @before`);

  const reads = {
    /** Their moments since then, newest first. */
    list: (who: string, since: Date): string[] =>
      z.array(z.string()).parse(list.all({ who, since: since.toISOString() })),
  };
  const writes = {
    add: (who: string, at: Date): number =>
      Number(add.run({ who, at: at.toISOString() }).lastInsertRowid),
    takeBack(id: number): void {
      takeBack.run({ id });
    },
    forgive(who: string): void {
      forgive.run({ who });
    },
    forget(before: Date): void {
      forget.run({ before: before.toISOString() });
    },
  };

  return { reads, writes };
}
