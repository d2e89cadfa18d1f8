import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';

const Open = z.strictObject({ id: Id, accountId: Id });

interface Reset {
  readonly id: Id;
  /** A hash of the address that was typed, so that asking can be slowed down for anybody. */
  readonly who: string;
  readonly accountId: Id | null;
  readonly tokenHash: string;
  readonly endsAt: string;
}

/** New passwords, and the links to choose one when the old one is lost. */
export function passwordStore(db: Database) {
  const byToken = db.prepare(/* sql */ `
    select r.id, r.account_id as accountId from password_resets r
    where r.token_hash = @tokenHash and r.ends_at > @at and r.account_id is not null
      and not exists (select 1 from password_reset_uses u where u.reset_id = r.id)
      and r.rowid = (select max(rowid) from password_resets where account_id = r.account_id)`);
  const asked = db
    .prepare(
      /* sql */ `select count(*) from password_resets where who = @who and asked_at > @since`,
    )
    .pluck();
  const insertReset = db.prepare(/* sql */ `
    insert into password_resets (id, who, account_id, token_hash, asked_at, ends_at)
    values (@id, @who, @accountId, @tokenHash, @at, @endsAt)`);
  const use = db.prepare(/* sql */ `
    insert into password_reset_uses (reset_id, used_at) values (@id, @at)`);
  const insert = db.prepare(/* sql */ `
    insert into password_changes (account_id, password_hash, because, changed_at)
    values (@accountId, @passwordHash, @because, @at)`);

  const reads = {
    findReset: (tokenHash: string, at: Date) => {
      const row = byToken.get({ tokenHash, at: at.toISOString() });
      return row === undefined ? undefined : Open.parse(row);
    },
    /** How often a new password was asked for this address since then. */
    resetsAsked: (who: string, since: Date): number =>
      Number(asked.get({ who, since: since.toISOString() })),
  };
  const writes = {
    addReset(reset: Reset, at: Date): void {
      insertReset.run({ ...reset, at: at.toISOString() });
    },
    useReset(id: Id, at: Date): void {
      use.run({ id, at: at.toISOString() });
    },
    change(
      change: { accountId: Id; passwordHash: string; because: 'activation' | 'reset' | 'change' },
      at: Date,
    ): void {
      insert.run({ ...change, at: at.toISOString() });
    },
  };

  return { reads, writes };
}
