import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const ContactAsk = z.strictObject({
  id: Id,
  accountId: Id,
  name: z.string(),
  relation: z.enum(['youth', 'parent', 'guardian']),
  youthId: Id,
  youthCode: z.string(),
  placementId: Id,
  at: z.string(),
});
export type ContactAsk = z.infer<typeof ContactAsk>;

/** Who of a family asked to be called, until somebody has. */
export function contactAskStore(db: Database) {
  // Few ask: from them to whom it is about, and not the other way.
  const open = /* sql */ `
    select c.id, c.account_id as accountId, a.name, a.relation, y.id as youthId,
           y.code as youthCode, c.placement_id as placementId, c.recorded_at as "at"
    from contact_asks c
    cross join accounts a on a.id = c.account_id
    join current_youths y on y.id = a.youth_id
    where not exists (select 1 from contact_ask_endings e where e.ask_id = c.id)`;
  const ofOrganisation = db.prepare(/* sql */ `
    ${open} and y.organisation_id = @organisationId order by c.recorded_at, c.id`);
  const ofYouth = db.prepare(/* sql */ `
    ${open} and a.youth_id = @youthId order by c.recorded_at, c.id`);
  const insert = db.prepare(/* sql */ `
    insert into contact_asks (id, account_id, placement_id, recorded_at)
    values (@id, @by, @placementId, @at)`);
  const end = db.prepare(/* sql */ `
    insert into contact_ask_endings (ask_id, ended_by, ended_at) values (@id, @by, @at)
    on conflict do nothing`);

  const reads = {
    listOpenForOrganisation: (organisationId: Id): ContactAsk[] =>
      ofOrganisation.all({ organisationId }).map((row) => ContactAsk.parse(row)),
    listOpenOfYouth: (youthId: Id): ContactAsk[] =>
      ofYouth.all({ youthId }).map((row) => ContactAsk.parse(row)),
  };

  const writes = {
    add(ask: { id: Id; placementId: Id }, pen: Pen): void {
      insert.run({ ...ask, ...penned(pen) });
    },
    end(id: Id, pen: Pen): void {
      end.run({ id, ...penned(pen) });
    },
  };

  return { reads, writes };
}
