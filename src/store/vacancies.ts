import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { CalendarDay } from '../domain/calendar-day.ts';
import { Code, Id } from '../domain/ids.ts';
import { Vacancy, VacancyFacts } from '../domain/vacancy.ts';
import { type Pen, penned } from './rows.ts';

const VacancyRow = z
  .strictObject({
    id: z.string(),
    groupId: z.string(),
    providerId: z.string(),
    code: z.string(),
    groupCode: z.string(),
    from: z.string(),
    until: z.string().nullable(),
    places: z.int(),
    confirmedOn: z.string(),
    taken: z.int(),
  })
  .transform(({ id, groupId, providerId, taken, ...facts }) => ({
    id,
    groupId,
    providerId,
    taken,
    facts: VacancyFacts.parse(facts),
  }))
  .pipe(Vacancy);

const PastVacancy = z.strictObject({
  id: Id,
  code: Code,
  groupCode: Code,
  from: CalendarDay,
  until: CalendarDay.nullable(),
  places: z.int(),
  withdrawnOn: CalendarDay.nullable(),
});
type PastVacancy = z.infer<typeof PastVacancy>;

interface Between {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export function vacancyStore(db: Database) {
  const columns = /* sql */ `
    select v.id, v.group_id as groupId, v.provider_id as providerId, v.code,
           v.group_code as groupCode, v.free_from as "from", v.free_until as "until",
           v.places, v.confirmed_on as confirmedOn, v.taken
    from current_vacancies v`;
  const all = db.prepare(/* sql */ `${columns} order by v.code`);
  const one = db.prepare(/* sql */ `${columns} where v.id = @id`);
  const byCode = db.prepare(/* sql */ `${columns} where v.code = @code`);
  const ofProvider = db.prepare(
    /* sql */ `${columns} where v.provider_id = @providerId order by v.code`,
  );
  const oneOfProvider = db.prepare(/* sql */ `
    ${columns} where v.id = @id and v.provider_id = @providerId`);
  const madeSince = db.prepare(/* sql */ `
    ${columns} join vacancy_facts f on f.id = (
      select min(id) from vacancy_facts where vacancy_id = v.id)
    where f.recorded_at > @since order by f.recorded_at desc, v.code`);
  const everOfProvider = db.prepare(/* sql */ `
    select v.id, v.code, g.code as groupCode, f.free_from as "from", f.free_until as "until",
           f.places, date(w.withdrawn_at) as withdrawnOn
    from vacancies v
    join groups g on g.id = v.group_id
    join vacancy_facts f on f.id = (select max(id) from vacancy_facts where vacancy_id = v.id)
    left join vacancy_withdrawals w on w.vacancy_id = v.id
    where g.provider_id = @providerId and f.free_from <= @to
      and coalesce(f.free_until, @from) >= @from and coalesce(date(w.withdrawn_at), @from) >= @from
    order by g.code, f.free_from, v.code, v.id`);
  const known = db.prepare(/* sql */ `select id from vacancies where code = @code`).pluck();
  const made = db.prepare(/* sql */ `select id from vacancies where id = @id`).pluck();
  const insert = db.prepare(/* sql */ `
    insert into vacancies (id, code, group_id) values (@id, @code, @groupId)`);
  const insertFacts = db.prepare(/* sql */ `
    insert into vacancy_facts
      (vacancy_id, free_from, free_until, places, confirmed_on, recorded_by, recorded_at)
    values (@id, @from, @until, @places, @confirmedOn, @by, @at)`);
  const insertWithdrawal = db.prepare(/* sql */ `
    insert into vacancy_withdrawals (vacancy_id, reason, withdrawn_by, withdrawn_at)
    values (@id, @reason, @by, @at)`);

  const reads = {
    list: (): Vacancy[] => all.all().map(toVacancy),
    /** First published after this moment; the newest first. */
    listMadeSince: (since: string): Vacancy[] => madeSince.all({ since }).map(toVacancy),
    find: (id: Id): Vacancy | undefined => maybe(one.get({ id })),
    findByCode: (code: string): Vacancy | undefined => maybe(byCode.get({ code })),
    /** Also a withdrawn vacancy keeps its code. */
    isKnown: (code: string): boolean => known.get({ code }) !== undefined,
    /** Also of another provider, and also withdrawn: no two have the same id. */
    isMade: (id: Id): boolean => made.get({ id }) !== undefined,
    listForProvider: (providerId: Id): Vacancy[] => ofProvider.all({ providerId }).map(toVacancy),
    /** What was offered at some time from the one day to the other, also what was withdrawn. */
    listEverForProvider: (providerId: Id, { from, to }: Between): PastVacancy[] =>
      everOfProvider.all({ providerId, from, to }).map((row) => PastVacancy.parse(row)),
    findForProvider: (id: Id, providerId: Id): Vacancy | undefined =>
      maybe(oneOfProvider.get({ id, providerId })),
  };

  const writes = {
    add(id: Id, groupId: Id, facts: VacancyFacts, pen: Pen): void {
      insert.run({ id, code: facts.code, groupId });
      insertFacts.run({ id, ...terms(facts), ...penned(pen) });
    },
    change(id: Id, facts: VacancyFacts, pen: Pen): void {
      insertFacts.run({ id, ...terms(facts), ...penned(pen) });
    },
    withdraw(id: Id, reason: string, pen: Pen): void {
      insertWithdrawal.run({ id, reason, ...penned(pen) });
    },
  };

  return { reads, writes };
}

const terms = ({ from, until, places, confirmedOn }: VacancyFacts) => ({
  from,
  until,
  places,
  confirmedOn,
});

const toVacancy = (row: unknown): Vacancy => VacancyRow.parse(row);
const maybe = (row: unknown): Vacancy | undefined =>
  row === undefined ? undefined : toVacancy(row);
