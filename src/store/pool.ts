import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Code, Id } from '../domain/ids.ts';
import { PoolRow } from '../domain/pool-projection.ts';
import { json } from './rows.ts';

const shape = PoolRow.unwrap().shape;
const Row = z.strictObject({ ...shape, needs: json(shape.needs) });

/** Youths as other organisations see them. This query names no name, no birthday, no text and no reason. */
export function poolStore(db: Database) {
  const columns = /* sql */ `
    select y.code, 'K-' || upper(substr(y.id, 1, 8)) as poolCode,
           y.organisation_id as organisationId, o.name as organisationName,
           cast(substr(@today, 1, 4) as integer) - cast(substr(y.facts ->> 'bornOn', 1, 4) as integer)
             - (substr(@today, 6) < substr(y.facts ->> 'bornOn', 6)) as age,
           y.facts ->> 'homePostcode' as postcode, y.facts ->> 'homePlace' as place,
           y.facts ->> 'setting' as setting, y.facts -> 'needs' as needs,
           y.facts ->> 'urgency' as urgency,
           substr(y.facts ->> 'waitingSince', 1, 7) as waitingMonth,
           json_array_length(y.facts, '$.risks') as flags`;
  const oneOfOthers = db.prepare(/* sql */ `
    ${columns} from current_youths y join organisations o on o.id = y.organisation_id
    where y.code = @code and y.organisation_id <> @organisationId`);
  const othersWaiting = db.prepare(/* sql */ `
    ${columns} from waiting_youths y join organisations o on o.id = y.organisation_id
    where y.organisation_id <> @organisationId order by y.facts ->> 'waitingSince', y.id`);
  const one = db.prepare(/* sql */ `
    ${columns} from current_youths y join organisations o on o.id = y.organisation_id
    where y.id = @id`);

  const reads = {
    /** Somebody that this organisation does not keep, also who no longer waits. */
    findOther: (code: Code, organisationId: Id, today: CalendarDay): PoolRow | undefined =>
      maybe(oneOfOthers.get({ code, organisationId, today })),
    listOthersWaiting: (organisationId: Id, today: CalendarDay): PoolRow[] =>
      othersWaiting.all({ organisationId, today }).map((row) => Row.parse(row)),
    find: (id: Id, today: CalendarDay): PoolRow | undefined => maybe(one.get({ id, today })),
  };
  return { reads, writes: {} };
}

const maybe = (row: unknown): PoolRow | undefined =>
  row === undefined ? undefined : Row.parse(row);
