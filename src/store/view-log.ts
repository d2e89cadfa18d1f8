import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Code, Id } from '../domain/ids.ts';
import type { LogChain } from './log-chain.ts';

const Viewed = z.strictObject({
  at: z.string(),
  role: z.string(),
  accountId: z.string(),
  organisation: z.string().nullable(),
  kind: z.string(),
  purpose: z.string(),
});
export type Viewed = z.infer<typeof Viewed>;

const Counted = z.strictObject({
  role: z.string(),
  organisation: z.string().nullable(),
  accountId: z.string(),
  views: z.int(),
  youths: z.int(),
});

/** Who looked at whom, as what, and through which page. */
export interface View {
  readonly at: Date;
  readonly accountId: Id;
  readonly role: string;
  readonly organisationId: Id | null;
  readonly kind: string;
  readonly youths: readonly Code[];
  readonly purpose: string;
  readonly requestId: string;
}

export interface Period {
  readonly from: string;
  readonly until: string;
}

export function viewLogStore(db: Database, chain: LogChain['writes']) {
  const organisation = /* sql */ `
    left join organisations o on o.id = v.organisation_id
    left join providers p on p.id = v.organisation_id`;
  const columns = /* sql */ `
    select v.at, v.role, v.account_id as accountId, coalesce(o.name, p.name) as organisation,
           v.kind, v.purpose
    from view_log v ${organisation}`;
  const ofYouth = db.prepare(/* sql */ `
    ${columns} join view_log_youths y on y.view_seq = v.seq
    where y.youth_code = @code and v.at >= @from and v.at < @until
    order by v.seq desc limit @most`);
  const byAccount = db.prepare(/* sql */ `
    select v.role, coalesce(o.name, p.name) as organisation, v.account_id as accountId,
           count(distinct v.seq) as views, count(distinct y.youth_code) as youths
    from view_log v ${organisation} join view_log_youths y on y.view_seq = v.seq
    where v.at >= @from and v.at < @until and (@role = '' or v.role = @role)
      and (@code = '' or y.youth_code = @code)
    group by v.account_id, v.role, v.organisation_id
    order by views desc, v.account_id`);
  const insert = db.prepare(/* sql */ `
    insert into view_log (at, account_id, role, organisation_id, kind, purpose, request_id)
    values (@at, @accountId, @role, @organisationId, @kind, @purpose, @requestId)`);
  const insertYouth = db.prepare(/* sql */ `
    insert into view_log_youths (view_seq, youth_code) values (@seq, @code)`);

  const reads = {
    /** Who looked at this youth, newest first: role and organisation, never a name of a person. */
    listForYouth: (code: Code, { from, until }: Period = always, most = 2000): Viewed[] =>
      ofYouth.all({ code, from, until, most }).map((row) => Viewed.parse(row)),
    /** How often each account looked, and at how many youths. */
    countByAccount: (asked: Period & { readonly role: string; readonly code: string }) =>
      byAccount.all({ ...asked }).map((row) => Counted.parse(row)),
  };

  const writes = {
    add({ at, youths, ...view }: View): void {
      const { lastInsertRowid } = insert.run({ ...view, at: at.toISOString() });
      const seq = Number(lastInsertRowid);
      for (const code of new Set(youths)) insertYouth.run({ seq, code });
      chain.add('view', seq);
    },
  };

  return { reads, writes };
}

const always: Period = { from: '0000', until: '9999' };
