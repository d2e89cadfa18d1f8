import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Code, Id } from '../domain/ids.ts';
import { type Pen, flag, penned } from './rows.ts';

/** A code and a ground: who approves an erasure needs no more, and gets no more. */
const Request = z.strictObject({
  id: Id,
  youthId: Id,
  youthCode: Code,
  ground: z.string(),
  askedById: z.string(),
  askedByRole: z.string(),
  askedAt: z.string(),
  approved: flag.nullable(),
  answeredAt: z.string().nullable(),
  erasedAt: z.string().nullable(),
});
export type ErasureRequest = z.infer<typeof Request>;

export function erasureRequestStore(db: Database) {
  const columns = /* sql */ `
    select r.id, r.youth_id as youthId, r.youth_code as youthCode, r.ground,
           r.asked_by as askedById, a.role as askedByRole, r.asked_at as askedAt,
           w.approved, w.answered_at as answeredAt, e.erased_at as erasedAt
    from erasure_requests r
    join accounts a on a.id = r.asked_by
    left join erasure_answers w on w.request_id = r.id
    left join erasures e on e.youth_id = r.youth_id`;
  const all = db.prepare(/* sql */ `${columns} order by r.asked_at desc, r.id limit 200`);
  const open = db.prepare(
    /* sql */ `${columns} where w.request_id is null order by r.asked_at, r.id`,
  );
  const unfinished = db.prepare(/* sql */ `
    ${columns} where w.approved = 1 and e.youth_id is null order by r.asked_at, r.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${columns} where r.youth_id = @youthId order by r.asked_at desc, r.id`);
  const insert = db.prepare(/* sql */ `
    insert into erasure_requests (id, youth_id, youth_code, ground, asked_by, asked_at)
    values (@id, @youthId, @youthCode, @ground, @by, @at)`);
  const insertAnswer = db.prepare(/* sql */ `
    insert into erasure_answers (request_id, approved, reason, answered_by, answered_at)
    values (@id, @approved, @reason, @by, @at)`);

  const parsed = (rows: unknown[]): ErasureRequest[] => rows.map((row) => Request.parse(row));
  const reads = {
    /** Newest first. */
    list: () => parsed(all.all()),
    listOpen: () => parsed(open.all()),
    listApprovedNotErased: () => parsed(unfinished.all()),
    listOfYouth: (youthId: Id) => parsed(ofYouth.all({ youthId })),
  };
  const writes = {
    add(request: { id: Id; youthId: Id; youthCode: Code; ground: string }, pen: Pen): void {
      insert.run({ ...request, ...penned(pen) });
    },
    answer(id: Id, { approved, reason }: { approved: boolean; reason: string }, pen: Pen): void {
      insertAnswer.run({ id, approved: approved ? 1 : 0, reason, ...penned(pen) });
    },
  };
  return { reads, writes };
}
