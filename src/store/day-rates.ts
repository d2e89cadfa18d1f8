import type { Database } from 'better-sqlite3';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { DayRate } from '../domain/day-rate.ts';
import type { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

export function dayRateStore(db: Database) {
  const columns = /* sql */ `
    select r.id, r.group_id as groupId, g.code as groupCode, r.cents, r.from_on as fromOn,
           a.role as toldBy, r.told_at as toldAt
    from day_rates r join groups g on g.id = r.group_id join accounts a on a.id = r.told_by`;
  // Told last counts, where two are told from the same day.
  const ofGroup = db.prepare(/* sql */ `
    ${columns} where r.group_id = @groupId
    order by r.from_on desc, r.told_at desc, r.rowid desc`);
  const inForce = db.prepare(/* sql */ `
    ${columns} where r.from_on <= @today and not exists (
      select 1 from day_rates l
      where l.group_id = r.group_id and l.from_on <= @today
        and (l.from_on, l.told_at, l.rowid) > (r.from_on, r.told_at, r.rowid))
    order by g.code`);
  const insert = db.prepare(/* sql */ `
    insert into day_rates (id, group_id, cents, from_on, told_by, told_at)
    values (@id, @groupId, @cents, @fromOn, @by, @at)`);

  const reads = {
    /** Newest first, those that are still to come on top. */
    listOfGroup: (groupId: Id): DayRate[] =>
      ofGroup.all({ groupId }).map((row) => DayRate.parse(row)),
    /** What counts today, for each group that told. */
    listInForce: (today: CalendarDay): DayRate[] =>
      inForce.all({ today }).map((row) => DayRate.parse(row)),
  };

  const writes = {
    add(rate: Pick<DayRate, 'id' | 'groupId' | 'cents' | 'fromOn'>, pen: Pen): void {
      insert.run({ ...rate, ...penned(pen) });
    },
  };

  return { reads, writes };
}
