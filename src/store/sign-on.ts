import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';

/** Who somebody is at their organisation's own sign-in service. */
export function signOnStore(db: Database) {
  const linked = db
    .prepare(
      /* sql */ `
      select account_id from sign_on_identities where issuer = @issuer and subject = @subject`,
    )
    .pluck();
  const taken = db
    .prepare(
      /* sql */ `
      select count(*) from sign_on_identities where issuer = @issuer and account_id = @accountId`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into sign_on_identities (issuer, subject, account_id, linked_at)
    values (@issuer, @subject, @accountId, @at)`);

  const reads = {
    findAccount: (issuer: string, subject: string): Id | undefined =>
      Id.optional().parse(linked.get({ issuer, subject })),
    /** Is this account somebody already at this service? Then nobody else is. */
    isLinked: (issuer: string, accountId: Id): boolean =>
      z.int().parse(taken.get({ issuer, accountId })) > 0,
  };
  const writes = {
    link(identity: { issuer: string; subject: string; accountId: Id }, at: Date): void {
      insert.run({ ...identity, at: at.toISOString() });
    },
  };

  return { reads, writes };
}
