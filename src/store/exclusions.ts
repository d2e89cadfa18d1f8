import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import { Code, Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

/** A pair that is not proposed again: until a day, or for good. */
const Exclusion = z.strictObject({
  id: Id,
  youthId: Id,
  youthCode: Code,
  groupId: Id,
  groupCode: Code,
  untilOn: CalendarDay.nullable(),
  reason: Code,
  at: z.string(),
});
export type Exclusion = z.infer<typeof Exclusion>;

export function exclusionStore(db: Database) {
  const columns = /* sql */ `
    select x.id, x.youth_id as youthId, y.code as youthCode, x.group_id as groupId,
           g.code as groupCode, x.until_on as untilOn, x.reason, x.excluded_at as "at"
    from exclusions x
    join youths y on y.id = x.youth_id
    join groups g on g.id = x.group_id
    where not exists (select 1 from exclusion_liftings l where l.exclusion_id = x.id)`;
  const inForce = db.prepare(/* sql */ `
    ${columns} and (x.until_on is null or x.until_on > @today) order by y.code, g.code, x.id`);
  const one = db.prepare(/* sql */ `${columns} and x.id = @id`);
  const ofProposal = db.prepare(/* sql */ `
    ${columns} and x.proposal_id = @proposalId order by x.excluded_at, x.id`);
  const insert = db.prepare(/* sql */ `
    insert into exclusions (id, youth_id, group_id, until_on, proposal_id, reason, excluded_by, excluded_at)
    values (@id, @youthId, @groupId, @untilOn, @proposalId, @reason, @by, @at)`);
  const lift = db.prepare(/* sql */ `
    insert into exclusion_liftings (exclusion_id, lifted_by, lifted_at) values (@id, @by, @at)`);

  const reads = {
    /** Those that still hold on this day. */
    listInForce: (today: CalendarDay): Exclusion[] =>
      inForce.all({ today }).map((row) => Exclusion.parse(row)),
    find: (id: Id): Exclusion | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : Exclusion.parse(row);
    },
    /** Those that came of this proposal, and were not lifted. */
    listOfProposal: (proposalId: Id): Exclusion[] =>
      ofProposal.all({ proposalId }).map((row) => Exclusion.parse(row)),
  };

  const writes = {
    add(exclusion: NewExclusion, pen: Pen): void {
      insert.run({ ...exclusion, ...penned(pen) });
    },
    lift(id: Id, pen: Pen): void {
      lift.run({ id, ...penned(pen) });
    },
  };

  return { reads, writes };
}

export interface NewExclusion {
  readonly id: Id;
  readonly youthId: Id;
  readonly groupId: Id;
  readonly untilOn: CalendarDay | null;
  readonly proposalId: Id | null;
  readonly reason: string;
}
