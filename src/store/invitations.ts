import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, flag, penned } from './rows.ts';

const Invitation = z.strictObject({
  id: Id,
  accountId: Id,
  madeBy: z.string(),
  madeAt: z.string(),
  endsAt: z.string(),
  endedAt: z.string().nullable(),
  codeHash: z.string(),
  /** Codes typed in a row that were not right. */
  tries: z.int(),
  sentAt: z.string(),
  linkEndsAt: z.string(),
  /** The newest link was used. */
  linkUsed: flag,
  usedAt: z.string().nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

const Link = z.strictObject({ linkId: z.int(), invitationId: Id });

export function invitationStore(db: Database) {
  const columns = /* sql */ `
    select i.id, i.account_id as accountId, i.made_by as madeBy, i.made_at as madeAt, i.ends_at as endsAt,
           i.ended_at as endedAt, i.code_hash as codeHash, i.tries,
           l.made_at as sentAt, l.ends_at as linkEndsAt,
           exists (select 1 from invitation_uses u where u.link_id = l.id) as linkUsed,
           i.used_at as usedAt
    from invitation_states i join invitation_links l on l.id = i.link_id`;
  const one = db.prepare(/* sql */ `${columns} where i.id = @id`);
  const ofAccount = db.prepare(/* sql */ `
    ${columns} where i.account_id = @accountId order by i.made_at desc, i.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${columns} join accounts a on a.id = i.account_id
    where a.youth_id = @youthId order by i.made_at desc, i.id`);
  const newestLink = db.prepare(/* sql */ `
    select l.id as linkId, l.invitation_id as invitationId
    from invitation_links l join invitation_states i on i.id = l.invitation_id
    where l.id = i.link_id and l.secret_hash = @secretHash and l.ends_at > @at and i.ends_at > @at
      and i.ended_at is null
      and not exists (select 1 from invitation_uses u where u.link_id = l.id)`);
  const insert = db.prepare(/* sql */ `
    insert into invitations (id, account_id, made_by, made_at, ends_at)
    values (@id, @accountId, @by, @at, @endsAt)`);
  const insertCode = db.prepare(/* sql */ `
    insert into invitation_codes (invitation_id, code_hash, made_by, made_at)
    values (@id, @codeHash, @by, @at)`);
  const insertLink = db.prepare(/* sql */ `
    insert into invitation_links (invitation_id, secret_hash, made_by, made_at, ends_at)
    values (@id, @secretHash, @by, @at, @endsAt)`);
  const insertTry = db.prepare(/* sql */ `
    insert into invitation_tries (invitation_id, says, tried_at) values (@id, @says, @at)`);
  const use = db.prepare(/* sql */ `
    insert into invitation_uses (link_id, used_at) values (@linkId, @at)`);
  const end = db.prepare(/* sql */ `
    insert into invitation_endings (invitation_id, ended_by, ended_at)
    values (@id, @by, @at) on conflict do nothing`);

  const listOfAccount = (accountId: Id): Invitation[] =>
    ofAccount.all({ accountId }).map((row) => Invitation.parse(row));

  const reads = {
    find: (id: Id): Invitation | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : Invitation.parse(row);
    },
    /** Newest first. */
    listOfAccount,
    /** Everybody's of the family of this youth, newest first. */
    listOfYouth: (youthId: Id): Invitation[] =>
      ofYouth.all({ youthId }).map((row) => Invitation.parse(row)),
    /** A link that still opens: the newest of a running invitation, in time, and not used yet. */
    findLink: (secretHash: string, at: Date) => {
      const row = newestLink.get({ secretHash, at: at.toISOString() });
      return row === undefined ? undefined : Link.parse(row);
    },
  };

  const writes = {
    add(invitation: { id: Id; accountId: Id; endsAt: string }, pen: Pen): void {
      insert.run({ ...invitation, ...penned(pen) });
    },
    /** A new code forgets the wrong tries of the old one. */
    addCode(id: Id, codeHash: string, pen: Pen): void {
      insertCode.run({ id, codeHash, ...penned(pen) });
      insertTry.run({ id, says: 'new-code', at: pen.at.toISOString() });
    },
    addLink(id: Id, secretHash: string, endsAt: string, pen: Pen): void {
      insertLink.run({ id, secretHash, endsAt, ...penned(pen) });
    },
    addTry(id: Id, says: 'tried' | 'right', at: Date): void {
      insertTry.run({ id, says, at: at.toISOString() });
    },
    /** Throws when it was used before: a link opens once. */
    use(linkId: number, at: Date): void {
      use.run({ linkId, at: at.toISOString() });
    },
    end(id: Id, pen: Pen): void {
      end.run({ id, ...penned(pen) });
    },
  };

  return { reads, writes };
}
