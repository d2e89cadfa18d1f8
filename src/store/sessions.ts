import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';

const Session = z.strictObject({
  tokenHash: z.string(),
  accountId: z.string(),
  formSecret: z.string(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  endsAt: z.string(),
});
export type Session = z.infer<typeof Session>;

export function sessionStore(db: Database) {
  const one = db.prepare(/* sql */ `
    select token_hash as tokenHash, account_id as accountId, form_secret as formSecret,
           started_at as startedAt, last_seen_at as lastSeenAt, ends_at as endsAt
    from sessions where token_hash = @tokenHash and ends_at > @at and last_seen_at > @idleSince`);
  const failures = db
    .prepare(
      /* sql */ `
      select failed_at from sign_in_failures where who = @who and failed_at > @since
      order by failed_at desc`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into sessions (token_hash, account_id, form_secret, started_at, last_seen_at, ends_at)
    values (@tokenHash, @accountId, @formSecret, @startedAt, @lastSeenAt, @endsAt)`);
  const touch = db.prepare(/* sql */ `
    update sessions set last_seen_at = @at where token_hash = @tokenHash`);
  const end = db.prepare(/* sql */ `delete from sessions where token_hash = @tokenHash`);
  const endAll = db.prepare(/* sql */ `delete from sessions where account_id = @accountId`);
  const tidy = db.prepare(/* sql */ `delete from sessions where ends_at <= @at`);
  const fail = db.prepare(/* sql */ `
    insert into sign_in_failures (who, failed_at) values (@who, @at)`);
  const forgive = db.prepare(/* sql */ `delete from sign_in_failures where who = @who`);
  const forget = db.prepare(/* sql */ `delete from sign_in_failures where failed_at <= @before`);

  const reads = {
    /** A session that still runs: not past its end, and used since `idleSince`. */
    find: (tokenHash: string, at: Date, idleSince: Date): Session | undefined => {
      const row = one.get({ tokenHash, at: at.toISOString(), idleSince: idleSince.toISOString() });
      return row === undefined ? undefined : Session.parse(row);
    },
    /** Moments of wrong sign-ins since then, newest first. `who` is a hash, never an address. */
    listFailures: (who: string, since: Date): string[] =>
      z.array(z.string()).parse(failures.all({ who, since: since.toISOString() })),
  };

  const writes = {
    add(session: Session): void {
      insert.run(session);
    },
    touch(tokenHash: string, at: Date): void {
      touch.run({ tokenHash, at: at.toISOString() });
    },
    end(tokenHash: string): void {
      end.run({ tokenHash });
    },
    endAllOf(accountId: Id): void {
      endAll.run({ accountId });
    },
    tidy(at: Date): void {
      tidy.run({ at: at.toISOString() });
    },
    addFailure(who: string, at: Date): void {
      fail.run({ who, at: at.toISOString() });
    },
    forgive(who: string): void {
      forgive.run({ who });
    },
    forgetFailures(before: Date): void {
      forget.run({ before: before.toISOString() });
    },
  };

  return { reads, writes };
}
