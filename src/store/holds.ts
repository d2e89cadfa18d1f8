import type { Database } from 'better-sqlite3';
import { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

/** Places that are kept free for a proposal while people decide. */
export function holdStore(db: Database) {
  const columns = /* sql */ `
    select h.id, h.proposal_id as proposalId, h.vacancy_id as vacancyId, y.code as youthCode,
           g.code as groupCode, h.kind, h.until_at as untilAt, h.made_at as madeAt,
           e.ended_at as endedAt, e.why as endedWhy
    from place_holds h
    join proposals p on p.id = h.proposal_id
    join youths y on y.id = p.youth_id
    join groups g on g.id = p.group_id
    left join place_hold_endings e on e.hold_id = h.id`;
  const ofProposal = db.prepare(/* sql */ `
    ${columns} where h.proposal_id = @proposalId order by h.made_at, h.id`);
  const active = db.prepare(/* sql */ `
    ${columns} join active_holds a on a.id = h.id order by h.until_at, h.id`);
  const insert = db.prepare(/* sql */ `
    insert into place_holds (id, proposal_id, vacancy_id, kind, until_at, made_by, made_at)
    values (@id, @proposalId, @vacancyId, @kind, @untilAt, @by, @at)`);
  const insertEnding = db.prepare(/* sql */ `
    insert into place_hold_endings (hold_id, why, ended_by, ended_at)
    values (@id, @why, @by, @at)`);

  const reads = {
    listOfProposal: (proposalId: Id): Hold[] =>
      ofProposal.all({ proposalId }).map((row) => Hold.parse(row)),
    /** Not ended, and its proposal neither; what ran out is ended by the clock. */
    listActive: (): Hold[] => active.all().map((row) => Hold.parse(row)),
  };

  const writes = {
    add(hold: Pick<Hold, 'id' | 'proposalId' | 'vacancyId' | 'kind' | 'untilAt'>, pen: Pen): void {
      insert.run({ ...hold, ...penned(pen) });
    },
    end(id: Id, why: NonNullable<Hold['endedWhy']>, pen: Pen): void {
      insertEnding.run({ id, why, ...penned(pen) });
    },
  };

  return { reads, writes };
}
