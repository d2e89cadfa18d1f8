import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { flag } from './rows.ts';

const User = z.strictObject({
  id: Id,
  role: z.enum(['coordinator', 'provider', 'administrator', 'privacy-officer']),
  name: z.string(),
  email: z.string().nullable(),
  organisationId: Id.nullable(),
  providerId: Id.nullable(),
  workplace: z.string().nullable(),
  madeAt: z.string(),
  endedAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  /** Whether a first password was chosen. */
  hasBegun: flag,
  hasFactor: flag,
});
/** Somebody of the staff, as whoever manages accounts sees them. */
export type User = z.infer<typeof User>;

const Reachable = z.strictObject({ id: Id, email: z.string() });
type Reachable = z.infer<typeof Reachable>;

const Working = z.strictObject({
  id: Id,
  email: z.string().nullable(),
  organisationId: Id.nullable(),
});
type Working = z.infer<typeof Working>;

/** By name, so that an index finds them among the many more of families. */
const staff = `'coordinator', 'provider', 'administrator', 'privacy-officer'`;

/** The staff only: that somebody is of a family is about a youth, and no business of who manages accounts. */
export function userStore(db: Database) {
  const columns = /* sql */ `
    select a.id, a.role, a.name, a.email, a.organisation_id as organisationId,
           a.provider_id as providerId, coalesce(o.name, p.name) as workplace, a.made_at as madeAt,
           e.ended_at as endedAt,
           nullif(max(coalesce((select max(last_seen_at) from sessions s where s.account_id = a.id), ''),
                      coalesce((select max(at) from journal j where j.account_id = a.id), '')), '')
             as lastSeenAt,
           a.password_hash is not null
             or exists (select 1 from password_changes c where c.account_id = a.id) as hasBegun,
           exists (select 1 from factors f where f.account_id = a.id
                   and f.nth = (select max(nth) from factors where account_id = a.id)
                   and not exists (select 1 from factor_endings g where g.factor_id = f.id)) as hasFactor
    from accounts a
    left join organisations o on o.id = a.organisation_id
    left join providers p on p.id = a.provider_id
    left join account_endings e on e.account_id = a.id
    where a.role in (${staff})`;
  const all = db.prepare(/* sql */ `
    ${columns} order by e.ended_at is not null, a.role, a.name, a.id`);
  // Only of those on the leaf is looked up when they were last here.
  const leaf = db.prepare(/* sql */ `
    ${columns} and a.id in (
      select x.id from accounts x left join account_endings y on y.account_id = x.id
      where x.role in (${staff})
      order by y.ended_at is not null, x.role, x.name, x.id limit @most offset @skip)
    order by e.ended_at is not null, a.role, a.name, a.id`);
  const working = db.prepare(/* sql */ `
    select a.id, a.email, a.organisation_id as organisationId from accounts a
    where a.role in (${staff})
      and not exists (select 1 from account_endings e where e.account_id = a.id)`);
  const emails = db
    .prepare(
      /* sql */ `select a.email from accounts a where a.role in (${staff}) and a.email is not null`,
    )
    .pluck();
  const everybody = db
    .prepare(/* sql */ `select count(*) from accounts a where a.role in (${staff})`)
    .pluck();
  const one = db.prepare(/* sql */ `${columns} and a.id = @id`);
  const addresses = db
    .prepare(
      /* sql */ `
      select a.email from accounts a
      where a.role = @role and a.email is not null
        and (a.organisation_id = @workplaceId or a.provider_id = @workplaceId)
        and not exists (select 1 from account_endings e where e.account_id = a.id)
      order by a.made_at, a.id`,
    )
    .pluck();
  const reachable = db.prepare(/* sql */ `
    select a.id, a.email from accounts a
    where a.role = @role and a.email is not null
      and (a.organisation_id = @workplaceId or a.provider_id = @workplaceId)
      and not exists (select 1 from account_endings e where e.account_id = a.id)
    order by a.made_at, a.id`);
  const whoPut = db
    .prepare(
      /* sql */ `
      select a.email from proposal_consultations c
      join accounts a on a.id = c.consulted_by and a.role = 'coordinator'
      join proposals p on p.id = c.proposal_id
      join current_youths y on y.id = p.youth_id and y.organisation_id = a.organisation_id
      where c.proposal_id = @proposalId
        and not exists (select 1 from account_endings e where e.account_id = a.id)`,
    )
    .pluck();
  const families = db
    .prepare(
      /* sql */ `
      select (select count(*) from accounts a where a.role = 'family')
        - (select count(*) from account_endings e
           join accounts a on a.id = e.account_id where a.role = 'family')`,
    )
    .pluck();

  const reads = {
    listStaff: (): User[] => all.all().map((row) => User.parse(row)),
    /** So many of them, whoever left last. */
    listStaffFrom: (skip: number, most: number): User[] =>
      leaf.all({ skip, most }).map((row) => User.parse(row)),
    /** Also who has left. */
    countStaff: (): number => z.int().parse(everybody.get()),
    /** Also of who has left. */
    listAddresses: (): string[] => z.array(z.string()).parse(emails.all()),
    /** Who has not left, and for whom they work. */
    listWorking: (): Working[] => working.all().map((row) => Working.parse(row)),
    /** Also who has left. */
    findStaff: (id: Id): User | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : User.parse(row);
    },
    /** Where mails for everybody of this organisation or provider go. */
    listAddressesOf: (role: 'coordinator' | 'provider', workplaceId: Id): string[] =>
      z.array(z.string()).parse(addresses.all({ role, workplaceId })),
    /** The same, with whose address it is. */
    listWithAddress: (role: 'coordinator' | 'provider', workplaceId: Id): Reachable[] =>
      reachable.all({ role, workplaceId }).map((row) => Reachable.parse(row)),
    /** Where a mail for who put this proposal to people goes, if the youth is still theirs. */
    addressOfWhoPut: (proposalId: Id): string | null =>
      z.string().nullish().parse(whoPut.get({ proposalId })) ?? null,
    countFamilies: (): number => z.int().parse(families.get()),
  };
  return { reads, writes: {} };
}
