import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Account, type AccountOf, type Role } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const AccountRow = z
  .strictObject({
    id: z.string(),
    role: z.string(),
    name: z.string(),
    organisationId: z.string().nullable(),
    providerId: z.string().nullable(),
    youthId: z.string().nullable(),
    relation: z.string().nullable(),
  })
  .transform((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))
  .pipe(Account);

/** Without a password, somebody was asked in and has not begun yet, or comes in by another door. */
const Credentials = z.strictObject({ id: z.string(), passwordHash: z.string().nullable() });

export function accountStore(db: Database) {
  const active = /* sql */ `
    not exists (select 1 from account_endings e where e.account_id = a.id)`;
  const columns = /* sql */ `
    select a.id, a.role, a.name, a.organisation_id as organisationId, a.provider_id as providerId, a.youth_id as youthId, a.relation
    from accounts a`;
  const one = db.prepare(/* sql */ `${columns} where a.id = @id and ${active}`);
  const family = db.prepare(/* sql */ `
    ${columns} where a.youth_id = @youthId and ${active} order by a.made_at, a.id`);
  const elsewhere = db
    .prepare(
      /* sql */ `
      select distinct a.name from accounts a
      where a.role = 'coordinator' and a.organisation_id <> @organisationId order by a.name`,
    )
    .pluck();
  const credentials = db.prepare(/* sql */ `
    select a.id, coalesce(
             (select p.password_hash from password_changes p where p.account_id = a.id
              order by p.id desc limit 1), a.password_hash) as passwordHash
    from accounts a where a.email = @email and ${active}`);
  const emailOf = db.prepare(/* sql */ `select a.email from accounts a where a.id = @id`).pluck();
  const taken = db.prepare(/* sql */ `select count(*) from accounts where email = @email`).pluck();
  const count = db.prepare(/* sql */ `select count(*) from accounts`).pluck();
  const insert = db.prepare(/* sql */ `
    insert into accounts (id, role, name, email, password_hash, organisation_id, provider_id,
                          youth_id, relation, made_by, made_at)
    values (@id, @role, @name, @email, @passwordHash, @organisationId, @providerId, @youthId, @relation, @by, @at)`);
  const end = db.prepare(/* sql */ `
    insert into account_endings (account_id, ended_by, ended_at) values (@id, @by, @at)`);

  const role = db.prepare(/* sql */ `
    update accounts set role = @role, organisation_id = @organisationId, provider_id = @providerId
    where id = @id`);

  const addresses = db
    .prepare(
      /* sql */ `
      select a.email from accounts a where a.role = @role and a.email is not null and ${active}
      order by a.made_at, a.id`,
    )
    .pluck();

  const reads = {
    /** Only who may still sign in. */
    find: (id: Id): Account | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : AccountRow.parse(row);
    },
    listFamily: (youthId: Id) => family.all({ youthId }).map((row) => AccountRow.parse(row)),
    /** What coordinators of other organisations are called, also those who have left. */
    listNamesElsewhere: (organisationId: Id): string[] =>
      z.array(z.string()).parse(elsewhere.all({ organisationId })),
    findCredentials: (email: string) => {
      const row = credentials.get({ email });
      return row === undefined ? undefined : Credentials.parse(row);
    },
    /** Also by somebody whose account has ended: an address stands for one person. */
    isTaken: (email: string): boolean => Number(taken.get({ email })) > 0,
    /** Where mails for this account go; a family's account has no address. */
    emailOf: (id: Id): string | null => z.string().nullish().parse(emailOf.get({ id })) ?? null,
    count: (): number => z.int().parse(count.get()),
    /** Where mails for everybody in this role go. */
    listAddresses: (role: Role): string[] => z.array(z.string()).parse(addresses.all({ role })),
  };

  const writes = {
    add(
      account: Account,
      signIn: { email: string; passwordHash: string | null } | null,
      pen: Pen,
    ): void {
      insert.run({
        organisationId: null,
        providerId: null,
        youthId: null,
        relation: null,
        ...account,
        email: signIn?.email ?? null,
        passwordHash: signIn?.passwordHash ?? null,
        ...penned(pen),
      });
    },
    end(id: Id, pen: Pen): void {
      end.run({ id, ...penned(pen) });
    },
    /** From now on; what it was before stands in the proposals and the journal. */
    changeRole(account: AccountOf<Exclude<Role, 'family'>>): void {
      const { id } = account;
      role.run({ organisationId: null, providerId: null, ...account, id });
    },
  };

  return { reads, writes };
}
