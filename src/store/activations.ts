import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Open = z.strictObject({ id: Id, accountId: Id });

/** Links by which somebody chooses a first password. They work once, and only the newest of an account. */
export function activationStore(db: Database) {
  const byToken = db.prepare(/* sql */ `
    select a.id, a.account_id as accountId from activations a
    where a.token_hash = @tokenHash and a.ends_at > @at
      and not exists (select 1 from activation_uses u where u.activation_id = a.id)
      and a.rowid = (select max(rowid) from activations where account_id = a.account_id)`);
  const waiting = db
    .prepare(
      /* sql */ `
      select max(ends_at) from activations a where a.account_id = @accountId and a.ends_at > @at
        and not exists (select 1 from activation_uses u where u.activation_id = a.id)`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into activations (id, account_id, token_hash, made_by, made_at, ends_at)
    values (@id, @accountId, @tokenHash, @by, @at, @endsAt)`);
  const use = db.prepare(/* sql */ `
    insert into activation_uses (activation_id, used_at) values (@id, @at)`);

  const reads = {
    find: (tokenHash: string, at: Date) => {
      const row = byToken.get({ tokenHash, at: at.toISOString() });
      return row === undefined ? undefined : Open.parse(row);
    },
    /** Until when somebody can still begin; nothing when no link is out. */
    openUntil: (accountId: Id, at: Date): string | null =>
      z
        .string()
        .nullable()
        .parse(waiting.get({ accountId, at: at.toISOString() })),
  };
  const writes = {
    add(link: { id: Id; accountId: Id; tokenHash: string; endsAt: string }, pen: Pen): void {
      insert.run({ ...link, ...penned(pen) });
    },
    use(id: Id, at: Date): void {
      use.run({ id, at: at.toISOString() });
    },
  };

  return { reads, writes };
}
