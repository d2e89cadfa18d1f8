import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Code, Id } from '../domain/ids.ts';
import type { Placement } from '../domain/placement.ts';
import { PlacementRow, placementColumns } from './placement-columns.ts';
import { type Pen, penned } from './rows.ts';

/** What is over fills no page any more than this. */
export const mostOver = 200;

export function placementStore(db: Database) {
  const all = db.prepare(/* sql */ `${placementColumns} order by p.starts_on desc, y.code, p.id`);
  const active =
    db.prepare(/* sql */ `${placementColumns} where p.id in (select placement_id from placements_now)
      order by y.code, p.id`);
  const toCome = db.prepare(/* sql */ `
    ${placementColumns} where p.id in (
      select n.placement_id from placements_now n
      where not exists (select 1 from placement_starts b where b.placement_id = n.placement_id))
    order by y.code, p.id`);
  const countToCome = db
    .prepare(
      /* sql */ `
    select count(*) from placements_now n
    where n.group_id = (select id from groups where code = @groupCode)
      and not exists (select 1 from placement_starts b where b.placement_id = n.placement_id)`,
    )
    .pluck();
  const one = db.prepare(/* sql */ `${placementColumns} where p.id = @id`);
  // Who has a place now, and of all that are over only the newest: their number grows with the years.
  const ofOrganisation = db.prepare(/* sql */ `
    ${placementColumns} where y.organisation_id = @organisationId and p.id in (
      select n.placement_id from placements_now n
      join youth_dossiers d on d.youth_id = n.youth_id and d.organisation_id = @organisationId
      union select * from (
        select x.id from placements x
        where exists (select 1 from youth_dossiers d
                      where d.organisation_id = @organisationId and d.youth_id = x.youth_id)
        order by x.accepted_at desc limit @mostOver))
    order by p.starts_on desc, y.code, p.id`);
  const oneOfOrganisation = db.prepare(/* sql */ `
    ${placementColumns} where p.id = @id and y.organisation_id = @organisationId`);
  const ofYouth = db.prepare(/* sql */ `
    ${placementColumns} where p.youth_id = @youthId order by p.accepted_at desc, p.id`);
  const ofProvider = db.prepare(/* sql */ `
    ${placementColumns} where g.provider_id = @providerId and (
      p.id in (select n.placement_id from placements_now n) or p.id in (
        select x.id from placements x join groups h on h.id = x.group_id
        where h.provider_id = @providerId order by x.accepted_at desc limit @mostOver))
    order by p.starts_on desc, y.code, p.id`);
  const ofProviderSince = db.prepare(/* sql */ `
    ${placementColumns} where g.provider_id = @providerId and (
      p.id in (select n.placement_id from placements_now n) or p.accepted_at >= @since
      or exists (select 1 from placement_ends x where x.placement_id = p.id and x.ended_on >= @since))
    order by p.starts_on desc, y.code, p.id`);
  const oneOfProvider = db.prepare(/* sql */ `
    ${placementColumns} where p.id = @id and g.provider_id = @providerId`);
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
    /** Accepted, and not begun. */
    listToCome: (): Placement[] => toCome.all().map(toPlacement),
    countToComeIn: (groupCode: Code): number => z.int().parse(countToCome.get({ groupCode })),
    find: (id: Id): Placement | undefined => maybe(one.get({ id })),
    /** Everybody who has a place, and the newest of who had one. */
    listForOrganisation: (organisationId: Id): Placement[] =>
      ofOrganisation.all({ organisationId, mostOver }).map(toPlacement),
    findForOrganisation: (id: Id, organisationId: Id): Placement | undefined =>
      maybe(oneOfOrganisation.get({ id, organisationId })),
    listOfYouth: (youthId: Id): Placement[] => ofYouth.all({ youthId }).map(toPlacement),
    /** Everybody who has a place, and the newest of who had one. */
    listForProvider: (providerId: Id): Placement[] =>
      ofProvider.all({ providerId, mostOver }).map(toPlacement),
    /** Everybody who had a place on this day or later. */
    listForProviderSince: (providerId: Id, since: CalendarDay): Placement[] =>
      ofProviderSince.all({ providerId, since }).map(toPlacement),
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
