import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import { Id } from '../domain/ids.ts';

const VacancyAsk = z
  .strictObject({
    id: Id,
    vacancyId: Id,
    /** What was asked about: whoever says it is still free makes this day another one. */
    confirmedOn: CalendarDay,
    askedOf: Id,
    expiresAt: z.string(),
  })
  .readonly();
/** The question by mail whether a place is still free. */
export type VacancyAsk = z.infer<typeof VacancyAsk>;

export function vacancyAskStore(db: Database) {
  const one = db.prepare(/* sql */ `
    select id, vacancy_id as vacancyId, confirmed_on as confirmedOn, asked_of as askedOf,
           expires_at as expiresAt
    from vacancy_asks where id = @id`);
  const asked = db
    .prepare(
      /* sql */ `
      select 1 from vacancy_asks
      where vacancy_id = @vacancyId and confirmed_on = @confirmedOn and asked_of = @askedOf`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into vacancy_asks (id, vacancy_id, confirmed_on, asked_of, asked_at, expires_at)
    values (@id, @vacancyId, @confirmedOn, @askedOf, @at, @expiresAt)`);

  const reads = {
    find: (id: Id): VacancyAsk | undefined => {
      const row = one.get({ id });
      return row === undefined ? undefined : VacancyAsk.parse(row);
    },
    isAsked: (ask: Pick<VacancyAsk, 'vacancyId' | 'confirmedOn' | 'askedOf'>): boolean =>
      asked.get(ask) === 1,
  };

  const writes = {
    add(ask: VacancyAsk, at: Date): void {
      insert.run({ ...ask, at: at.toISOString() });
    },
  };

  return { reads, writes };
}
