import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { Placement } from '../domain/placement.ts';
import { type Pen, flag, json, penned } from './rows.ts';

const shape = Placement.unwrap().shape;
const PlacementRow = z.strictObject({
  ...shape,
  overridden: json(shape.overridden),
  waitsAgain: flag.nullable(),
  undoing: json(shape.undoing.unwrap()).nullable(),
});

export function placementStore(db: Database) {
  const columns = /* sql */ `
    select p.id, p.proposal_id as proposalId, p.youth_id as youthId, y.code as youthCode,
           p.group_id as groupId, g.code as groupCode, g.facts ->> 'name' as groupName,
           g.provider_id as providerId, p.vacancy_id as vacancyId, v.code as vacancyCode,
           p.starts_on as startsOn, p.reason, w.reason as why, p.overridden, p.accepted_at as acceptedAt,
           a.name as acceptedBy, s.started_on as startedOn,
           coalesce(e.ended_on, u.undone_on) as endedOn, e.reason as endReason, e.note as endNote,
           e.waits_again as waitsAgain,
           (select json_object('reason', u.reason, 'note', u.note, 'at', u.undone_at, 'by', b.name)
            from accounts b where b.id = u.undone_by) as undoing
    from placements p
    join current_youths y on y.id = p.youth_id
    join current_groups g on g.id = p.group_id
    join vacancies v on v.id = p.vacancy_id
    join accounts a on a.id = p.accepted_by
    left join placement_reasons w on w.placement_id = p.id
    left join placement_starts s on s.placement_id = p.id
    left join placement_ends e on e.placement_id = p.id
    left join placement_undoings u on u.placement_id = p.id`;
  const all = db.prepare(/* sql */ `${columns} order by p.starts_on desc, y.code, p.id`);
  const active =
    db.prepare(/* sql */ `${columns} where e.placement_id is null and u.placement_id is null
      order by y.code, p.id`);
  const one = db.prepare(/* sql */ `${columns} where p.id = @id`);
  const ofOrganisation = db.prepare(/* sql */ `
    ${columns} where y.organisation_id = @organisationId order by p.starts_on desc, y.code, p.id`);
  const oneOfOrganisation = db.prepare(/* sql */ `
    ${columns} where p.id = @id and y.organisation_id = @organisationId`);
  const ofYouth = db.prepare(/* sql */ `
    ${columns} where p.youth_id = @youthId order by p.accepted_at desc, p.id`);
  const ofProvider = db.prepare(/* sql */ `
    ${columns} where g.provider_id = @providerId order by p.starts_on desc, y.code, p.id`);
  const oneOfProvider = db.prepare(/* sql */ `
    ${columns} where p.id = @id and g.provider_id = @providerId`);
  const insert = db.prepare(/* sql */ `
    insert into placements (id, proposal_id, youth_id, group_id, vacancy_id, starts_on, reason,
                            overridden, accepted_by, accepted_at)
    values (@id, @proposalId, @youthId, @groupId, @vacancyId, @startsOn, @reason,
            @overridden, @by, @at)`);
  const insertReason = db.prepare(/* sql */ `
    insert into placement_reasons (placement_id, reason, recorded_by, recorded_at)
    values (@id, @reason, @by, @at)`);
  const start = db.prepare(/* sql */ `
    insert into placement_starts (placement_id, started_on, recorded_by, recorded_at)
    values (@id, @startedOn, @by, @at)`);
  const end = db.prepare(/* sql */ `
    insert into placement_ends
      (placement_id, ended_on, reason, note, waits_again, recorded_by, recorded_at)
    values (@id, @endedOn, @reason, @note, @waitsAgain, @by, @at)`);

  const undo = db.prepare(/* sql */ `
    insert into placement_undoings (placement_id, undone_on, reason, note, undone_by, undone_at)
    values (@id, @undoneOn, @reason, @note, @by, @at)`);

  const reads = {
    list: (): Placement[] => all.all().map(toPlacement),
    /** Accepted or begun, and not ended. */
    listActive: (): Placement[] => active.all().map(toPlacement),
    find: (id: Id): Placement | undefined => maybe(one.get({ id })),
    listForOrganisation: (organisationId: Id): Placement[] =>
      ofOrganisation.all({ organisationId }).map(toPlacement),
    findForOrganisation: (id: Id, organisationId: Id): Placement | undefined =>
      maybe(oneOfOrganisation.get({ id, organisationId })),
    listOfYouth: (youthId: Id): Placement[] => ofYouth.all({ youthId }).map(toPlacement),
    listForProvider: (providerId: Id): Placement[] =>
      ofProvider.all({ providerId }).map(toPlacement),
    findForProvider: (id: Id, providerId: Id): Placement | undefined =>
      maybe(oneOfProvider.get({ id, providerId })),
  };

  const writes = {
    add(placement: NewPlacement, pen: Pen): void {
      insert.run({
        ...placement,
        overridden: JSON.stringify(placement.overridden),
        ...penned(pen),
      });
    },
    addReason(id: Id, reason: string, pen: Pen): void {
      insertReason.run({ id, reason, ...penned(pen) });
    },
    start(id: Id, startedOn: CalendarDay, pen: Pen): void {
      start.run({ id, startedOn, ...penned(pen) });
    },
    end(id: Id, ending: Ending, pen: Pen): void {
      end.run({ id, ...ending, waitsAgain: ending.waitsAgain ? 1 : 0, ...penned(pen) });
    },
    undo(id: Id, undoing: Undoing, pen: Pen): void {
      undo.run({ id, ...undoing, ...penned(pen) });
    },
  };

  return { reads, writes };
}

export type NewPlacement = Pick<
  Placement,
  'id' | 'proposalId' | 'youthId' | 'groupId' | 'vacancyId' | 'startsOn' | 'reason' | 'overridden'
>;

export interface Ending {
  readonly endedOn: CalendarDay;
  readonly reason: string;
  readonly note: string;
  readonly waitsAgain: boolean;
}

export interface Undoing {
  readonly undoneOn: CalendarDay;
  readonly reason: string;
  readonly note: string;
}

const toPlacement = (row: unknown): Placement => PlacementRow.parse(row);
const maybe = (row: unknown): Placement | undefined =>
  row === undefined ? undefined : toPlacement(row);
