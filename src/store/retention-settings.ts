import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { RetentionNumbers } from '../domain/retention.ts';
import { type Pen, json, penned } from './rows.ts';

const Setting = z.strictObject({ organisationId: Id.nullable(), numbers: json(RetentionNumbers) });
/** How long an organisation keeps things, where it chose a shorter time than the longest. */
export function retentionSettingStore(db: Database) {
  const settings = db.prepare(/* sql */ `
    select organisation_id as organisationId, numbers from retention_settings
    where id in (select max(id) from retention_settings group by organisation_id)`);
  const insertSetting = db.prepare(/* sql */ `
    insert into retention_settings (organisation_id, numbers, recorded_by, recorded_at)
    values (@organisationId, @numbers, @by, @at)`);

  const reads = {
    /** What each organisation chose; without one, what the whole office chose. */
    list: () => settings.all().map((row) => Setting.parse(row)),
  };
  const writes = {
    set(organisationId: Id | null, numbers: RetentionNumbers, pen: Pen): void {
      insertSetting.run({ organisationId, numbers: JSON.stringify(numbers), ...penned(pen) });
    },
  };
  return { reads, writes };
}
