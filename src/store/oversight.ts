import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Period } from './view-log.ts';

const Counted = z.strictObject({ word: z.string(), count: z.int() });
const Figures = z.strictObject({ views: z.int(), youths: z.int(), people: z.int() });

/** Counts only, for who watches over privacy: never who a youth is. */
export function oversightStore(db: Database) {
  const figures = db.prepare(/* sql */ `
    select count(distinct v.seq) as views, count(distinct y.youth_code) as youths,
           count(distinct v.account_id) as people
    from view_log v join view_log_youths y on y.view_seq = v.seq
    where v.at >= @from and v.at < @until`);
  const origins = db.prepare(/* sql */ `
    select p.origin as word, count(*) as "count" from placements l
    join proposals p on p.id = l.proposal_id
    where l.accepted_at >= @from and l.accepted_at < @until
      and not exists (select 1 from placement_undoings u where u.placement_id = l.id)
    group by p.origin order by p.origin`);
  const denials = db
    .prepare(
      /* sql */ `
      select count(*) from security_log where did = @did and at >= @from and at < @until`,
    )
    .pluck();
  const deeds = db.prepare(/* sql */ `
    select did as word, count(*) as "count" from journal
    where at >= @from and at < @until
      and did in ('list-exported', 'subject-exported', 'youth-erased', 'retention-done')
    group by did order by did`);
  const pool = db.prepare(/* sql */ `select count(*) from waiting_youths`).pluck();

  const counted = (rows: unknown[]): Readonly<Record<string, number>> =>
    Object.fromEntries(
      rows.map((row) => Counted.parse(row)).map(({ word, count }) => [word, count]),
    );

  const reads = {
    views: (period: Period) => Figures.parse(figures.get({ ...period })),
    denials: (period: Period): number =>
      z.int().parse(denials.get({ ...period, did: 'turned-away' })),
    failedSignIns: (period: Period): number =>
      z.int().parse(denials.get({ ...period, did: 'sign-in-failed' })),
    deeds: (period: Period) => counted(deeds.all({ ...period })),
    /** How the places that were given came about: the plan's own proposal, another option, or by hand. */
    acceptances: (period: Period) => counted(origins.all({ ...period })),
    waiting: (): number => z.int().parse(pool.get()),
  };
  return { reads, writes: {} };
}
