import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, flag, penned } from './rows.ts';

const Person = z.strictObject({
  accountId: Id,
  youthId: Id,
  name: z.string(),
  relation: z.enum(['youth', 'parent', 'guardian']),
  authority: z.enum(['yes', 'no']),
  ground: z.string(),
  addressShown: flag,
  email: z.string(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  confirmedAt: z.string().nullable(),
  /** When the youth said that this person may look along; nothing when not, or no longer. */
  agreedAt: z.string().nullable(),
});
export type FamilyPerson = z.infer<typeof Person>;

/** What a coordinator writes down about a person of a family. */
export interface PersonFacts {
  readonly authority: 'yes' | 'no';
  readonly ground: string;
  readonly addressShown: boolean;
  /** Where a new link may be sent; empty when it goes by hand. */
  readonly email: string;
}

/** Who belongs to the family of a youth, and what a coordinator recorded of each. */
export function familyStore(db: Database) {
  const columns = /* sql */ `
    select a.id as accountId, a.youth_id as youthId, a.name, a.relation, p.authority, p.ground,
           p.address_shown as addressShown, p.email, r.name as recordedBy,
           p.recorded_at as recordedAt,
           (select c.recorded_at from family_confirmations c where c.account_id = a.id
            order by c.id desc limit 1) as confirmedAt,
           (select iif(g.agrees = 1, g.recorded_at, null) from family_agreements g
            where g.account_id = a.id order by g.id desc limit 1) as agreedAt
    from accounts a
    join family_people p on p.id = (select max(id) from family_people where account_id = a.id)
    left join accounts r on r.id = p.recorded_by
    where +a.role = 'family'
      and not exists (select 1 from account_endings e where e.account_id = a.id)`;
  const one = db.prepare(/* sql */ `${columns} and a.id = @accountId`);
  const ofYouth = db.prepare(/* sql */ `
    ${columns} and a.youth_id = @youthId order by a.made_at, a.id`);
  // Found by the invitations that run: few do, and of most families none does any more.
  const invited = db.prepare(/* sql */ `
    ${columns} and a.id in (select i.account_id from invitations i where i.ends_at > @at
        and not exists (select 1 from invitation_endings e where e.invitation_id = i.id))
      and +a.youth_id in (select d.youth_id from youth_dossiers d where d.organisation_id = @organisationId)
      and exists (select 1 from current_youths y where y.id = a.youth_id and y.organisation_id = @organisationId)
    order by a.made_at, a.id`);
  const byEmail = db.prepare(/* sql */ `
    ${columns} and p.email = @email and p.email <> '' and a.id in (
      select f.account_id from family_people f where f.email = @email and f.email <> '') order by a.made_at, a.id`);
  const changed = db
    .prepare(
      /* sql */ `
    select exists (
      select 1 from family_people p
      join accounts a on a.id = p.account_id
      where a.youth_id = @youthId and p.recorded_at > @since and p.authority <> (
        select q.authority from family_people q where q.account_id = p.account_id and q.id < p.id
        order by q.id desc limit 1))`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into family_people (account_id, authority, ground, address_shown, email, recorded_by, recorded_at)
    values (@accountId, @authority, @ground, @addressShown, @email, @by, @at)`);
  const confirm = db.prepare(/* sql */ `
    insert into family_confirmations (account_id, recorded_by, recorded_at)
    values (@accountId, @by, @at)`);
  const agree = db.prepare(/* sql */ `
    insert into family_agreements (account_id, agrees, recorded_by, recorded_at)
    values (@accountId, @agrees, @by, @at)`);

  const reads = {
    find: (accountId: Id): FamilyPerson | undefined => {
      const row = one.get({ accountId });
      return row === undefined ? undefined : Person.parse(row);
    },
    listOfYouth: (youthId: Id): FamilyPerson[] =>
      ofYouth.all({ youthId }).map((row) => Person.parse(row)),
    /** Of the families in a coordinator's own caseload, those who have an invitation that runs. */
    listInvitedForOrganisation: (organisationId: Id, at: Date): FamilyPerson[] =>
      invited.all({ organisationId, at: at.toISOString() }).map((row) => Person.parse(row)),
    /** Somebody was given authority over this youth, or lost it, since this moment. */
    hasAuthorityChanged: (youthId: Id, since: string): boolean =>
      flag.parse(changed.get({ youthId, since })),
    /** Somebody may belong to two youths, and two people may share an address. */
    listByEmail: (email: string): FamilyPerson[] =>
      byEmail.all({ email }).map((row) => Person.parse(row)),
  };

  const writes = {
    record(accountId: Id, facts: PersonFacts, pen: Pen): void {
      insert.run({ accountId, ...facts, addressShown: facts.addressShown ? 1 : 0, ...penned(pen) });
    },
    confirm(accountId: Id, pen: Pen): void {
      confirm.run({ accountId, ...penned(pen) });
    },
    agree(accountId: Id, agrees: boolean, pen: Pen): void {
      agree.run({ accountId, agrees: agrees ? 1 : 0, ...penned(pen) });
    },
  };

  return { reads, writes };
}
