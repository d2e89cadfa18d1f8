import type { Database } from 'better-sqlite3';
import type { Id } from '../domain/ids.ts';
import { Visit } from '../domain/visit.ts';
import { type Pen, penned } from './rows.ts';

/** Visits and trial stays of proposals, with how they went. */
export function visitStore(db: Database) {
  const columns = /* sql */ `
    select v.id, v.proposal_id as proposalId, v.kind, v.from_on as fromOn, v.until_on as untilOn,
           v.planned_at as plannedAt, o.outcome, coalesce(o.note, '') as note,
           o.recorded_at as recordedAt
    from proposal_visits v left join visit_outcomes o on o.visit_id = v.id`;
  const ofProposal = db.prepare(/* sql */ `
    ${columns} where v.proposal_id = @proposalId order by v.from_on, v.id`);
  const one = db.prepare(/* sql */ `${columns} where v.id = @id`);
  const insert = db.prepare(/* sql */ `
    insert into proposal_visits (id, proposal_id, kind, from_on, until_on, planned_by, planned_at)
    values (@id, @proposalId, @kind, @fromOn, @untilOn, @by, @at)`);
  const insertOutcome = db.prepare(/* sql */ `
    insert into visit_outcomes (visit_id, outcome, note, recorded_by, recorded_at)
    values (@id, @outcome, @note, @by, @at)`);

  const reads = {
    listOfProposal: (proposalId: Id): Visit[] =>
      ofProposal.all({ proposalId }).map((row) => Visit.parse(row)),
    find: (id: Id): Visit | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : Visit.parse(row);
    },
  };

  const writes = {
    plan(visit: Pick<Visit, 'id' | 'proposalId' | 'kind' | 'fromOn' | 'untilOn'>, pen: Pen): void {
      insert.run({ ...visit, ...penned(pen) });
    },
    tell(id: Id, { outcome, note }: { outcome: string; note: string }, pen: Pen): void {
      insertOutcome.run({ id, outcome, note, ...penned(pen) });
    },
  };

  return { reads, writes };
}
