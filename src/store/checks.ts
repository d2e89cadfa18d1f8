import type { Database } from 'better-sqlite3';
import type { Id } from '../domain/ids.ts';
import { Check } from '../domain/settling-in.ts';
import { type Pen, penned } from './rows.ts';

/** How it goes after two, six and twelve weeks; and why each place was given. */
export function checkStore(db: Database) {
  const columns = /* sql */ `
    select c.placement_id as placementId, c.weeks, c.outcome, c.note, a.name as "by",
           c.recorded_at as "at"
    from placement_checks c join accounts a on a.id = c.recorded_by`;
  const current = db.prepare(/* sql */ `
    ${columns} where c.placement_id in (select placement_id from placements_now)
    order by c.placement_id, c.weeks`);
  const ofPlacement = db.prepare(/* sql */ `
    ${columns} where c.placement_id = @placementId order by c.weeks`);
  const insert = db.prepare(/* sql */ `
    insert into placement_checks (placement_id, weeks, outcome, note, recorded_by, recorded_at)
    values (@placementId, @weeks, @outcome, @note, @by, @at)`);

  const reads = {
    /** Of who lives somewhere now, or is to come. */
    listCurrent: (): Check[] => current.all().map((row) => Check.parse(row)),
    listOfPlacement: (placementId: Id): Check[] =>
      ofPlacement.all({ placementId }).map((row) => Check.parse(row)),
  };

  const writes = {
    add(check: Pick<Check, 'placementId' | 'weeks' | 'outcome' | 'note'>, pen: Pen): void {
      insert.run({ ...check, ...penned(pen) });
    },
  };

  return { reads, writes };
}
