import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import {
  Experience,
  type Moment,
  moments,
  type Score,
  themes,
  voices,
} from '../domain/experience.ts';
import { Id } from '../domain/ids.ts';
import { type Pen, json, penned } from './rows.ts';

const Row = z.strictObject({
  ...Experience.unwrap().shape,
  scores: json(Experience.unwrap().shape.scores),
});

/** What somebody said, with where it was and since when: enough to learn from, and nothing by which to know who. */
const Told = z.strictObject({
  id: Id,
  placementId: Id,
  moment: z.enum(moments),
  voice: z.enum(voices),
  scores: json(Experience.unwrap().shape.scores),
  note: z.string(),
  accountId: Id,
  groupId: Id,
  groupName: z.string(),
  startedOn: z.iso.date(),
});
export type Told = z.infer<typeof Told>;

export type NewExperience = Pick<
  Experience,
  'id' | 'placementId' | 'moment' | 'voice' | 'scores' | 'note'
>;

/** How it is to live there. Kept apart from all that proposes: nothing else in the store reads these rows. */
export function experienceStore(db: Database) {
  const scores = /* sql */ `json_object('safety', x.safety, 'bond', x.bond,
    'attunement', x.attunement, 'ordinary', x.ordinary) as scores`;
  const columns = /* sql */ `
    select x.id, x.placement_id as placementId, x.moment, x.voice, ${scores}, x.note,
           x.recorded_by as accountId, x.recorded_at as "at"
    from experience_answers x`;
  const ofPlacement = db.prepare(/* sql */ `
    ${columns} where x.placement_id = @placementId and x.moment = @moment order by x.rowid`);
  const told = /* sql */ `
    select x.id, x.placement_id as placementId, x.moment, x.voice, ${scores}, x.note,
           x.recorded_by as accountId, p.group_id as groupId, g.facts ->> 'name' as groupName,
           s.started_on as startedOn
    from experience_answers x
    cross join placements p on p.id = x.placement_id
    join placement_starts s on s.placement_id = p.id
    join current_groups g on g.id = p.group_id`;
  const ofOrganisation = db.prepare(/* sql */ `
    ${told} where x.recorded_at >= @since and s.started_on >= @since and (
      select d.organisation_id from youth_dossiers d where d.youth_id = p.youth_id
      order by d.id desc limit 1) = @organisationId
    order by x.recorded_at, x.rowid`);
  const ofProvider = db.prepare(/* sql */ `
    ${told} where x.recorded_at >= @since and s.started_on >= @since
      and g.provider_id = @providerId order by x.recorded_at, x.rowid`);
  const insert = db.prepare(/* sql */ `
    insert into experience_answers (id, placement_id, moment, voice, safety, bond, attunement,
                                    ordinary, note, recorded_by, recorded_at)
    values (@id, @placementId, @moment, @voice, @safety, @bond, @attunement, @ordinary, @note,
            @by, @at)`);

  const reads = {
    /** Of this moment, oldest first: the newest of each person counts. */
    listOfMoment: (placementId: Id, moment: Moment): Experience[] =>
      ofPlacement.all({ placementId, moment }).map((row) => Row.parse(row)),
    /** About youths whose dossier this organisation keeps. */
    listForOrganisation: (organisationId: Id, since: CalendarDay): Told[] =>
      ofOrganisation.all({ organisationId, since }).map((row) => Told.parse(row)),
    /** About whoever lives or lived with this provider. */
    listForProvider: (providerId: Id, since: CalendarDay): Told[] =>
      ofProvider.all({ providerId, since }).map((row) => Told.parse(row)),
  };

  const writes = {
    add({ scores: said, ...answer }: NewExperience, pen: Pen): void {
      const each = Object.fromEntries(themes.map((theme) => [theme, said[theme]]));
      insert.run({ ...answer, ...(each satisfies Record<string, Score | null>), ...penned(pen) });
    },
  };

  return { reads, writes };
}
