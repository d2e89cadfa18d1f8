import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Account } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import type { LogChain } from './log-chain.ts';
import { json } from './rows.ts';

const Line = z.strictObject({
  seq: z.int(),
  at: z.string(),
  by: z.string().nullable(),
  role: z.string(),
  did: z.string(),
  subject: z.string(),
  detail: json(z.record(z.string(), z.unknown())),
});
export type JournalLine = z.infer<typeof Line>;

/** What one action did, in codes; never a name. */
export interface Deed {
  readonly did: string;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * Who acts: a person's account, whoever has a link that was mailed to that person, or the system itself when it only
 * sets up; of a visitor also in which request.
 */
export type Actor = (
  | Pick<Account, 'id' | 'role'>
  | { readonly id: Id; readonly role: 'link' }
  | { readonly id: 'system'; readonly role: 'system' }
) & {
  readonly requestId?: string;
  readonly organisationId?: Id;
  readonly providerId?: Id;
};

export function journalStore(db: Database, chain: LogChain['writes']) {
  const columns = /* sql */ `
    select j.seq, j.at, a.name as "by", j.role, j.did, j.subject, j.detail
    from journal j left join accounts a on a.id = j.account_id`;
  const newest = db.prepare(/* sql */ `${columns} order by j.seq desc limit @most offset @skip`);
  const about = db.prepare(/* sql */ `
    ${columns} where j.seq in (
      select seq from journal where subject = @subject
      union select seq from journal_mentions where code = @subject)
    order by j.seq desc limit 200`);
  const done = db.prepare(/* sql */ `
    ${columns} where j.did = @did order by j.seq desc limit @most`);
  const head = db.prepare(/* sql */ `select coalesce(max(seq), 0) from journal`).pluck();
  const insert = db.prepare(/* sql */ `
    insert into journal (at, account_id, role, organisation_id, request_id, did, subject, detail)
    values (@at, @id, @role, @organisationId, @requestId, @did, @subject, @detail)`);

  const reads = {
    listNewest: (most: number, skip = 0): JournalLine[] =>
      newest.all({ most, skip }).map((row) => Line.parse(row)),
    /** All lines that name this code. */
    listAbout: (subject: string): JournalLine[] =>
      about.all({ subject }).map((row) => Line.parse(row)),
    /** The last times this was done. */
    listDone: (did: string, most: number): JournalLine[] =>
      done.all({ did, most }).map((row) => Line.parse(row)),
    /** The office's clock: it goes on with each deed, so whoever looked before can tell that they must look again. */
    head: (): number => z.int().parse(head.get()),
  };

  const writes = {
    add(who: Actor, at: Date, { did, subject, detail = {} }: Deed): void {
      const { lastInsertRowid } = insert.run({
        at: at.toISOString(),
        id: who.id,
        role: who.role,
        organisationId: who.organisationId ?? who.providerId ?? null,
        requestId: who.requestId ?? null,
        did,
        subject,
        detail: JSON.stringify(detail),
      });
      chain.add('journal', Number(lastInsertRowid));
    },
  };

  return { reads, writes };
}
