import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, json, penned } from './rows.ts';

/** One time the matching was done: the frozen table it looked at, and the plan or the reason why there is none. */
const Run = z
  .strictObject({
    id: Id,
    number: z.int(),
    policyVersion: z.int(),
    askedAt: z.string(),
    askedBy: z.string(),
    finishedAt: z.string().nullable(),
    /** Who had enough of it before it was done. */
    stoppedBy: z.string().nullable(),
    failure: z.strictObject({ code: z.string(), nl: z.string(), en: z.string() }).nullable(),
    table: json(z.unknown()),
    plan: json(z.unknown()).nullable(),
  })
  .readonly();
export type Run = z.infer<typeof Run>;

const failure = {
  failureCode: z.string().nullable(),
  failureNl: z.string().nullable(),
  failureEn: z.string().nullable(),
};
const failureOf = ({ failureCode, failureNl, failureEn }: z.infer<z.ZodObject<typeof failure>>) =>
  failureCode === null ? null : { code: failureCode, nl: failureNl ?? '', en: failureEn ?? '' };

const RunRow = z
  .strictObject({ ...Run.unwrap().omit({ failure: true }).shape, ...failure })
  .transform(({ failureCode, failureNl, failureEn, ...run }): Run => ({
    ...run,
    failure: failureOf({ failureCode, failureNl, failureEn }),
  }));

/** What a list of runs tells of one, without reading all it looked at. */
const RunLine = z
  .strictObject({
    id: Id,
    number: z.int(),
    askedAt: z.string(),
    askedBy: z.string(),
    finishedAt: z.string().nullable(),
    youths: z.int(),
    settled: z.int(),
    placements: z.int().nullable(),
    ...failure,
  })
  .transform(({ failureCode, failureNl, failureEn, ...run }) => ({
    ...run,
    failure: failureOf({ failureCode, failureNl, failureEn }),
  }));
export type RunLine = z.infer<typeof RunLine>;

export function runStore(db: Database) {
  const line = /* sql */ `
    r.id, r.number, r.asked_at as askedAt, a.name as askedBy,
    coalesce(s.finished_at, f.finished_at) as finishedAt,
    f.code as failureCode, f.sentence_nl as failureNl, f.sentence_en as failureEn`;
  const ofRun = /* sql */ `
    from runs r
    join accounts a on a.id = r.asked_by
    left join run_results s on s.run_id = r.id
    left join run_failures f on f.run_id = r.id`;
  const columns = /* sql */ `
    select ${line}, r.policy_version as policyVersion, r.table_json as "table",
           s.plan_json as "plan", h.name as stoppedBy ${ofRun}
    left join run_stops e on e.run_id = r.id
    left join accounts h on h.id = e.stopped_by`;
  const one = db.prepare(/* sql */ `${columns} where r.id = @id`);
  const numbered = db.prepare(/* sql */ `${columns} where r.number = @number`);
  const newest = db.prepare(/* sql */ `
    select ${line}, json_array_length(r.table_json, '$.table.youths') as youths,
           json_array_length(r.table_json, '$.table.pinned') as settled,
           json_array_length(s.plan_json, '$.placements') as placements ${ofRun}
    order by r.number desc limit @most`);
  const before = db.prepare(/* sql */ `
    ${columns} where r.number < @number and s.run_id is not null order by r.number desc limit 1`);
  const lastFinished = db.prepare(/* sql */ `
    ${columns} where s.run_id is not null order by r.number desc limit 1`);
  const unfinished = db.prepare(/* sql */ `
    ${columns} where s.run_id is null and f.run_id is null order by r.number`);
  const nextNumber = db.prepare(/* sql */ `select coalesce(max(number), 0) + 1 from runs`).pluck();
  const firstWith = db.prepare(/* sql */ `
    ${columns} join run_proposals rp on rp.run_id = r.id
    where rp.proposal_id = @proposalId order by r.number limit 1`);
  const insert = db.prepare(/* sql */ `
    insert into runs (id, number, policy_version, table_json, asked_by, asked_at)
    values (@id, @number, @policyVersion, @table, @by, @at)`);
  const insertResult = db.prepare(/* sql */ `
    insert into run_results (run_id, plan_json, finished_at) values (@id, @plan, @at)`);
  const insertStop = db.prepare(/* sql */ `
    insert into run_stops (run_id, stopped_by, stopped_at) values (@id, @by, @at)
    on conflict do nothing`);
  const insertFailure = db.prepare(/* sql */ `
    insert into run_failures (run_id, code, sentence_nl, sentence_en, finished_at)
    values (@id, @code, @nl, @en, @at)`);

  const reads = {
    find: (id: Id): Run | undefined => maybe(one.get({ id })),
    findByNumber: (number: number): Run | undefined => maybe(numbered.get({ number })),
    listNewest: (most: number): RunLine[] => newest.all({ most }).map((row) => RunLine.parse(row)),
    /** The last run before this one that gave a plan. */
    findBefore: (number: number): Run | undefined => maybe(before.get({ number })),
    findLastFinished: (): Run | undefined => maybe(lastFinished.get()),
    /** The run that put a proposal on the table. */
    findFirstWith: (proposalId: Id): Run | undefined => maybe(firstWith.get({ proposalId })),
    listUnfinished: (): Run[] => unfinished.all().map((row) => RunRow.parse(row)),
    nextNumber: (): number => z.int().parse(nextNumber.get()),
  };

  const writes = {
    add(run: { id: Id; number: number; policyVersion: number; table: unknown }, pen: Pen): void {
      insert.run({ ...run, table: JSON.stringify(run.table), ...penned(pen) });
    },
    addResult(id: Id, plan: unknown, at: Date): void {
      insertResult.run({ id, plan: JSON.stringify(plan), at: at.toISOString() });
    },
    /** Said twice is said once. */
    addStop(id: Id, pen: Pen): void {
      insertStop.run({ id, ...penned(pen) });
    },
    addFailure(id: Id, code: string, text: { nl: string; en: string }, at: Date): void {
      insertFailure.run({ id, code, nl: text.nl, en: text.en, at: at.toISOString() });
    },
  };

  return { reads, writes };
}

const maybe = (row: unknown): Run | undefined =>
  row === undefined ? undefined : RunRow.parse(row);
