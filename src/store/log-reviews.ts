import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Pen, penned } from './rows.ts';

const Review = z.strictObject({
  month: z.string(),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type LogReview = z.infer<typeof Review>;

/** That somebody went through the log of a month, who, when, and what they found. */
export function logReviewStore(db: Database) {
  const all = db.prepare(/* sql */ `
    select r.month, r.note, a.name as "by", r.reviewed_at as "at"
    from log_reviews r join accounts a on a.id = r.reviewed_by order by r.month desc`);
  const insert = db.prepare(/* sql */ `
    insert into log_reviews (month, note, reviewed_by, reviewed_at) values (@month, @note, @by, @at)`);

  const reads = { list: (): LogReview[] => all.all().map((row) => Review.parse(row)) };
  const writes = {
    add(month: string, note: string, pen: Pen): void {
      insert.run({ month, note, ...penned(pen) });
    },
  };
  return { reads, writes };
}
