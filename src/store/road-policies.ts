import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { RoadPolicy, defaultRoad } from '../domain/road-policy.ts';
import { type Pen, json, penned } from './rows.ts';

const Proposed = z.strictObject({
  id: Id,
  numbers: json(RoadPolicy),
  reason: z.string(),
  by: z.string(),
  accountId: Id,
  at: z.string(),
});
export type RoadProposal = z.infer<typeof Proposed>;

const Version = z.strictObject({
  version: z.int(),
  numbers: json(RoadPolicy),
  reason: z.string(),
  by: z.string(),
  confirmedBy: z.string(),
  at: z.string(),
});
export type RoadVersion = z.infer<typeof Version>;

/** Which steps a region asks for: as it comes, until two coordinators say otherwise. */
export function roadPolicyStore(db: Database) {
  const versions = /* sql */ `
    select r.version, p.numbers, p.reason, a.name as "by", b.name as confirmedBy,
           r.answered_at as "at"
    from road_policy_answers r
    join road_policy_proposals p on p.id = r.proposal_id
    join accounts a on a.id = p.proposed_by
    join accounts b on b.id = r.answered_by
    where r.version is not null order by r.version desc`;
  const all = db.prepare(versions);
  const newest = db.prepare(/* sql */ `${versions} limit 1`);
  const open = db.prepare(/* sql */ `
    select p.id, p.numbers, p.reason, a.name as "by", p.proposed_by as accountId,
           p.proposed_at as "at"
    from open_road_proposals p join accounts a on a.id = p.proposed_by limit 1`);
  const known = db
    .prepare(/* sql */ `select count(*) from road_policy_proposals where id = @id`)
    .pluck();
  const insertProposal = db.prepare(/* sql */ `
    insert into road_policy_proposals (id, numbers, reason, proposed_by, proposed_at)
    values (@id, @numbers, @reason, @by, @at)`);
  const insertAnswer = db.prepare(/* sql */ `
    insert into road_policy_answers (proposal_id, version, answered_by, answered_at)
    values (@id, @version, @by, @at)`);

  const reads = {
    /** What counts now, and its version; 0 is the road the product came with. */
    findNow: (): { readonly version: number; readonly numbers: RoadPolicy } => {
      const row = newest.get();
      return row === undefined ? { version: 0, numbers: defaultRoad } : Version.parse(row);
    },
    list: (): RoadVersion[] => all.all().map((row) => Version.parse(row)),
    findProposed: (): RoadProposal | undefined => {
      const row = open.get();
      return row === undefined ? undefined : Proposed.parse(row);
    },
    /** Also what was confirmed or withdrawn since. */
    wasProposed: (id: Id): boolean => Number(known.get({ id })) > 0,
  };

  const writes = {
    propose(
      { id, numbers, reason }: { id: Id; numbers: RoadPolicy; reason: string },
      pen: Pen,
    ): void {
      insertProposal.run({ id, numbers: JSON.stringify(numbers), reason, ...penned(pen) });
    },
    /** As a version, or taken back when it has none. */
    answer(id: Id, version: number | null, pen: Pen): void {
      insertAnswer.run({ id, version, ...penned(pen) });
    },
  };

  return { reads, writes };
}
