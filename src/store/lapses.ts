import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { Id } from '../domain/ids.ts';
import { type Pen, penned } from './rows.ts';

const Escalation = z.strictObject({
  id: Id,
  youthId: Id,
  declines: z.int(),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Escalation = z.infer<typeof Escalation>;

/** What ran out by itself, and who was asked for help when it did not work. */
export function lapseStore(db: Database) {
  const noticed = db
    .prepare(
      /* sql */ `
    select 1 from vacancy_lapses where vacancy_id = @vacancyId and confirmed_on = @confirmedOn`,
    )
    .pluck();
  const notice = db.prepare(/* sql */ `
    insert into vacancy_lapses (vacancy_id, confirmed_on, lapsed_at)
    values (@vacancyId, @confirmedOn, @at)`);
  const escalations = db.prepare(/* sql */ `
    select e.id, e.youth_id as youthId, e.declines, e.note, a.name as "by", e.escalated_at as "at"
    from escalations e join accounts a on a.id = e.escalated_by
    where e.youth_id = @youthId order by e.escalated_at desc, e.id`);
  const insertEscalation = db.prepare(/* sql */ `
    insert into escalations (id, youth_id, declines, note, escalated_by, escalated_at)
    values (@id, @youthId, @declines, @note, @by, @at)`);

  const reads = {
    isVacancyNoticed: (vacancyId: Id, confirmedOn: CalendarDay): boolean =>
      noticed.get({ vacancyId, confirmedOn }) === 1,
    /** Newest first. */
    listEscalations: (youthId: Id): Escalation[] =>
      escalations.all({ youthId }).map((row) => Escalation.parse(row)),
  };

  const writes = {
    noticeVacancy(vacancyId: Id, confirmedOn: CalendarDay, at: Date): void {
      notice.run({ vacancyId, confirmedOn, at: at.toISOString() });
    },
    escalate(escalation: Pick<Escalation, 'id' | 'youthId' | 'declines' | 'note'>, pen: Pen): void {
      insertEscalation.run({ ...escalation, ...penned(pen) });
    },
  };

  return { reads, writes };
}
