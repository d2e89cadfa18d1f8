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
  /** When both proofs were given; nobody is in before that, but a family, who has one. */
  factorAt: z.string().nullable(),
  /** When the second factor was last shown. */
  steppedUpAt: z.string().nullable(),
  /** In which role, and where. */
  heldAs: z.string(),
});
export type Session = z.infer<typeof Session>;

export function sessionStore(db: Database) {
  const columns = /* sql */ `
    select token_hash as tokenHash, account_id as accountId, form_secret as formSecret,
           started_at as startedAt, last_seen_at as lastSeenAt, ends_at as endsAt,
           factor_at as factorAt, stepped_up_at as steppedUpAt, held_as as heldAs
    from sessions`;
  const one = db.prepare(/* sql */ `
    ${columns} where token_hash = @tokenHash and ends_at > @at and last_seen_at > @idleSince`);
  const ofAccount = db.prepare(/* sql */ `
    ${columns} where account_id = @accountId and ends_at > @at and last_seen_at > @idleSince
    order by started_at desc, token_hash`);
  const knows = db
    .prepare(
      /* sql */ `
      select count(*) from known_places
      where account_id = @accountId and place = @place and seen_at > @since`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into sessions (token_hash, account_id, form_secret, started_at, last_seen_at, ends_at,
                          factor_at, stepped_up_at, held_as)
    values (@tokenHash, @accountId, @formSecret, @startedAt, @lastSeenAt, @endsAt,
            @factorAt, @steppedUpAt, @heldAs)`);
  const touch = db.prepare(/* sql */ `
    update sessions set last_seen_at = @at where token_hash = @tokenHash`);
  const end = db.prepare(/* sql */ `delete from sessions where token_hash = @tokenHash`);
  const endAll = db.prepare(/* sql */ `delete from sessions where account_id = @accountId`);
  const tidy = db.prepare(/* sql */ `delete from sessions where ends_at <= @at`);
  const know = db.prepare(/* sql */ `
    insert into known_places (account_id, place, seen_at) values (@accountId, @place, @at)
    on conflict do update set seen_at = @at`);
  const forgetPlaces = db.prepare(/* sql */ `delete from known_places where seen_at <= @before`);

  const reads = {
    /** A session that still runs: not past its end, and used since `idleSince`. */
    find: (tokenHash: string, at: Date, idleSince: Date): Session | undefined => {
      const row = one.get({ tokenHash, at: at.toISOString(), idleSince: idleSince.toISOString() });
      return row === undefined ? undefined : Session.parse(row);
    },
    listOf: (accountId: Id, at: Date, idleSince: Date): Session[] =>
      ofAccount
        .all({ accountId, at: at.toISOString(), idleSince: idleSince.toISOString() })
        .map((row) => Session.parse(row)),
    /** Did this account come in from this place, with both proofs, since then? */
    knowsPlace: (accountId: Id, place: string, since: Date): boolean =>
      Number(knows.get({ accountId, place, since: since.toISOString() })) > 0,
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
    knowPlace(accountId: Id, place: string, at: Date): void {
      know.run({ accountId, place, at: at.toISOString() });
    },
    forgetPlaces(before: Date): void {
      forgetPlaces.run({ before: before.toISOString() });
    },
  };

  return { reads, writes };
}
