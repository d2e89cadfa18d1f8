import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { familyAsks } from '../domain/family-asks.ts';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Request = z.strictObject({
  id: Id,
  accountId: Id,
  youthId: Id,
  name: z.string(),
  relation: z.enum(['youth', 'parent', 'guardian']),
  asks: z.enum(familyAsks),
  words: z.string(),
  at: z.string(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
});
export type FamilyRequest = z.infer<typeof Request>;

/** What people of a family ask about their data. */
export function familyRequestStore(db: Database) {
  const columns = /* sql */ `
    select r.id, r.account_id as accountId, a.youth_id as youthId, a.name, a.relation, r.asks,
           r.words, r.recorded_at as "at", e.words as answer, e.recorded_at as answeredAt
    from family_requests r
    join accounts a on a.id = r.account_id
    left join family_request_answers e on e.request_id = r.id`;
  const ofAccount = db.prepare(/* sql */ `
    ${columns} where r.account_id = @accountId order by r.recorded_at desc, r.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${columns} where a.youth_id = @youthId order by r.recorded_at desc, r.id`);
  const open = db.prepare(/* sql */ `
    ${columns} where e.request_id is null and exists (
      select 1 from current_youths y
      where y.id = a.youth_id and y.organisation_id = @organisationId)
    order by r.recorded_at, r.id`);
  const insert = db.prepare(/* sql */ `
    insert into family_requests (id, account_id, asks, words, recorded_by, recorded_at)
    values (@id, @accountId, @asks, @words, @by, @at)`);
  const answer = db.prepare(/* sql */ `
    insert into family_request_answers (request_id, words, recorded_by, recorded_at)
    values (@id, @words, @by, @at)`);

  const reads = {
    /** One's own, newest first. */
    listOfAccount: (accountId: Id): FamilyRequest[] =>
      ofAccount.all({ accountId }).map((row) => Request.parse(row)),
    /** Not answered yet, oldest first, in a coordinator's own caseload. */
    listOpenForOrganisation: (organisationId: Id): FamilyRequest[] =>
      open.all({ organisationId }).map((row) => Request.parse(row)),
    listOfYouth: (youthId: Id): FamilyRequest[] =>
      ofYouth.all({ youthId }).map((row) => Request.parse(row)),
  };

  const writes = {
    add(
      request: { id: Id; accountId: Id; asks: FamilyRequest['asks']; words: string },
      pen: Pen,
    ): void {
      insert.run({ ...request, ...penned(pen) });
    },
    answer(id: Id, words: string, pen: Pen): void {
      answer.run({ id, words, ...penned(pen) });
    },
  };

  return { reads, writes };
}
