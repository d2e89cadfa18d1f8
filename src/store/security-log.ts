import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
import type { LogChain } from './log-chain.ts';
import type { Period } from './view-log.ts';

const Knock = z.strictObject({
  at: z.string(),
  accountId: z.string().nullable(),
  role: z.string(),
  organisation: z.string().nullable(),
  did: z.string(),
  action: z.string(),
  outcome: z.string(),
});
export type Knock = z.infer<typeof Knock>;

const Failed = z.strictObject({ action: z.string(), count: z.int(), accounts: z.int() });
export type Failed = z.infer<typeof Failed>;

/** Somebody signed in, or was turned away at a door. */
export interface NewKnock {
  readonly at: Date;
  readonly accountId: Id | null;
  readonly role: string;
  readonly organisationId: Id | null;
  readonly did: string;
  /** The door: an action of the authorization matrix. */
  readonly action: string;
  readonly outcome: string;
  readonly requestId: string | null;
}

export function securityLogStore(db: Database, chain: LogChain['writes']) {
  const signIns = /* sql */ `
    select at, account_id as accountId, role, organisation_id as organisationId, did,
           '' as action, 'done' as outcome
    from journal where did = 'signed-in'`;
  const knocks = db.prepare(/* sql */ `
    select k.at, k.accountId, k.role, coalesce(o.name, p.name) as organisation, k.did, k.action,
           k.outcome
    from (select at, account_id as accountId, role, organisation_id as organisationId, did, action,
                 outcome from security_log
          union all ${signIns}) k
    left join organisations o on o.id = k.organisationId
    left join providers p on p.id = k.organisationId
    where k.did <> 'sign-in-failed' and k.at >= @from and k.at < @until and (@role = '' or k.role = @role)
    order by k.at desc limit @most`);
  const failed = db.prepare(/* sql */ `
    select action, count(*) as "count", count(distinct account_id) as accounts from security_log
    where did = 'sign-in-failed' and at >= @from and at < @until
      and (@role = '' or role = @role)
    group by action order by action`);
  const insert = db.prepare(/* sql */ `
    insert into security_log (at, account_id, role, organisation_id, did, action, outcome, request_id)
    values (@at, @accountId, @role, @organisationId, @did, @action, @outcome, @requestId)`);

  const reads = {
    /** How often somebody typed what is not right, by door, and at how many accounts. */
    countFailed: (asked: Period & { role: string }): Failed[] =>
      failed.all({ ...asked }).map((row) => Failed.parse(row)),
    /** Sign-ins and denials, newest first. */
    list: ({ most = 200, ...asked }: Period & { role: string; most?: number }): Knock[] =>
      knocks.all({ ...asked, most }).map((row) => Knock.parse(row)),
  };
  const writes = {
    add({ at, ...knock }: NewKnock): void {
      const { lastInsertRowid } = insert.run({ ...knock, at: at.toISOString() });
      chain.add('security', Number(lastInsertRowid));
    },
  };
  return { reads, writes };
}
