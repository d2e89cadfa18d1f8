import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, flag, penned } from './rows.ts';

const Invitation = z.strictObject({
  id: Id,
  accountId: Id,
  codeHash: z.string(),
  endsAt: z.string(),
});

const Listed = z.strictObject({
  id: Id,
  accountId: Id,
  name: z.string(),
  relation: z.string(),
  madeAt: z.string(),
  endsAt: z.string(),
  ended: flag,
});
export type ListedInvitation = z.infer<typeof Listed>;

export function invitationStore(db: Database) {
  const running = /* sql */ `
    not exists (select 1 from invitation_endings e where e.invitation_id = i.id)`;
  const bySecret = db.prepare(/* sql */ `
    select i.id, i.account_id as accountId, i.code_hash as codeHash, i.ends_at as endsAt
    from invitations i where i.secret_hash = @secretHash and i.ends_at > @at and ${running}`);
  const ofYouth = db.prepare(/* sql */ `
    select i.id, i.account_id as accountId, a.name, a.relation, i.made_at as madeAt,
           i.ends_at as endsAt,
           exists (select 1 from invitation_endings e where e.invitation_id = i.id) as ended
    from invitations i join accounts a on a.id = i.account_id
    where a.youth_id = @youthId order by i.made_at desc, i.id`);
  const insert = db.prepare(/* sql */ `
    insert into invitations (id, account_id, secret_hash, code_hash, made_by, made_at, ends_at)
    values (@id, @accountId, @secretHash, @codeHash, @by, @at, @endsAt)`);
  const end = db.prepare(/* sql */ `
    insert into invitation_endings (invitation_id, ended_by, ended_at)
    values (@id, @by, @at) on conflict do nothing`);

  const reads = {
    findBySecret: (secretHash: string, at: Date) => {
      const row = bySecret.get({ secretHash, at: at.toISOString() });
      return row === undefined ? undefined : Invitation.parse(row);
    },
    listOfYouth: (youthId: Id): ListedInvitation[] =>
      ofYouth.all({ youthId }).map((row) => Listed.parse(row)),
  };

  const writes = {
    add(
      invitation: { id: Id; accountId: Id; secretHash: string; codeHash: string; endsAt: string },
      pen: Pen,
    ): void {
      insert.run({ ...invitation, ...penned(pen) });
    },
    end(id: Id, pen: Pen): void {
      end.run({ id, ...penned(pen) });
    },
  };

  return { reads, writes };
}
