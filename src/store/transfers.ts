import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Transfer = z.strictObject({
  id: Id,
  youthId: Id,
  fromOrganisation: Id,
  fromName: z.string(),
  toOrganisation: Id,
  toName: z.string(),
  proposedBy: Id,
  proposedAt: z.string(),
});
/** A dossier that one organisation wants to hand over to another. */
export type Transfer = z.infer<typeof Transfer>;

export function transferStore(db: Database) {
  const columns = /* sql */ `
    select t.id, t.youth_id as youthId, t.from_organisation as fromOrganisation, f.name as fromName,
           t.to_organisation as toOrganisation, o.name as toName,
           t.proposed_by as proposedBy, t.proposed_at as proposedAt
    from open_transfers t
    join organisations f on f.id = t.from_organisation
    join organisations o on o.id = t.to_organisation`;
  const incoming = db.prepare(/* sql */ `
    ${columns} where t.to_organisation = @organisationId order by t.proposed_at, t.id`);
  const outgoing = db.prepare(/* sql */ `
    ${columns} where t.from_organisation = @organisationId order by t.proposed_at, t.id`);
  const one = db.prepare(/* sql */ `
    ${columns} where t.id = @id and @organisationId in (t.from_organisation, t.to_organisation)`);
  const insert = db.prepare(/* sql */ `
    insert into youth_transfers
      (id, youth_id, from_organisation, to_organisation, proposed_by, proposed_at)
    values (@id, @youthId, @fromOrganisation, @toOrganisation, @by, @at)`);
  const insertEnding = db.prepare(/* sql */ `
    insert into youth_transfer_endings (transfer_id, outcome, ended_by, ended_at)
    values (@id, @outcome, @by, @at)`);

  const reads = {
    listTo: (organisationId: Id): Transfer[] =>
      incoming.all({ organisationId }).map((row) => Transfer.parse(row)),
    listFrom: (organisationId: Id): Transfer[] =>
      outgoing.all({ organisationId }).map((row) => Transfer.parse(row)),
    /** Open, and to or from this organisation. */
    findForOrganisation: (id: Id, organisationId: Id): Transfer | undefined => {
      const row = one.get({ id, organisationId });
      return row === undefined ? undefined : Transfer.parse(row);
    },
  };
  const writes = {
    add(
      transfer: Pick<Transfer, 'id' | 'youthId' | 'fromOrganisation' | 'toOrganisation'>,
      pen: Pen,
    ): void {
      insert.run({ ...transfer, ...penned(pen) });
    },
    end(id: Id, outcome: 'confirmed' | 'declined' | 'taken-back', pen: Pen): void {
      insertEnding.run({ id, outcome, ...penned(pen) });
    },
  };
  return { reads, writes };
}
