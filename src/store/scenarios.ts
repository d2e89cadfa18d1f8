import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Pen, json, penned } from './rows.ts';

/** A name under which somebody keeps "what if", with how many changes it has by now. */
const Listed = z.strictObject({
  id: Id,
  organisationId: Id,
  name: z.string(),
  by: z.string(),
  madeAt: z.string(),
  frozenAt: z.string(),
  changes: z.int(),
  finishedAt: z.string().nullable(),
});
export type ListedScenario = z.infer<typeof Listed>;

const Scenario = z.strictObject({
  ...Listed.omit({ changes: true, finishedAt: true }).shape,
  table: json(z.unknown()),
});

const KeptChange = z.strictObject({
  id: Id,
  change: json(z.unknown()),
  by: z.string(),
  addedAt: z.string(),
});
export type KeptChange = z.infer<typeof KeptChange>;

const Words = z.strictObject({ nl: z.string(), en: z.string() });

const Result = z.strictObject({
  changes: json(z.unknown()),
  before: json(z.unknown()).nullable(),
  after: json(z.unknown()).nullable(),
  failure: z.string().nullable(),
  because: json(z.array(Words)),
  by: z.string(),
  finishedAt: z.string(),
});
export type ScenarioResult = z.infer<typeof Result>;

/** A scenario as it is kept: what it looks at, what would be otherwise, and the newest answer. */
export type Scenario = z.infer<typeof Scenario> & {
  readonly changes: readonly KeptChange[];
  readonly result: ScenarioResult | undefined;
};

export function scenarioStore(db: Database) {
  const ofOrganisation = db.prepare(/* sql */ `
    select s.id, s.organisation_id as organisationId, s.name, a.name as "by",
           s.made_at as madeAt, s.frozen_at as frozenAt, r.finished_at as finishedAt,
           (select count(*) from scenario_changes c where c.scenario_id = s.id) as changes
    from scenarios s join accounts a on a.id = s.made_by
    left join scenario_results r on r.scenario_id = s.id
    where s.organisation_id = @organisationId order by s.made_at desc, s.id`);
  const one = db.prepare(/* sql */ `
    select s.id, s.organisation_id as organisationId, s.name, a.name as "by",
           s.made_at as madeAt, s.frozen_at as frozenAt, s.table_json as "table"
    from scenarios s join accounts a on a.id = s.made_by
    where s.id = @id and s.organisation_id = @organisationId`);
  const changes = db.prepare(/* sql */ `
    select c.id, c.change_json as change, a.name as "by", c.added_at as addedAt
    from scenario_changes c join accounts a on a.id = c.added_by
    where c.scenario_id = @id order by c.position, c.id`);
  const result = db.prepare(/* sql */ `
    select r.changes_json as changes, r.before_json as before, r.after_json as after, r.failure,
           r.because_json as because, a.name as "by", r.finished_at as finishedAt
    from scenario_results r join accounts a on a.id = r.asked_by where r.scenario_id = @id`);
  const insert = db.prepare(/* sql */ `
    insert into scenarios (id, organisation_id, name, made_by, made_at, table_json, frozen_at)
    values (@id, @organisationId, @name, @by, @at, @table, @frozenAt)`);
  const rename = db.prepare(/* sql */ `update scenarios set name = @name where id = @id`);
  const insertChange = db.prepare(/* sql */ `
    insert into scenario_changes (id, scenario_id, position, change_json, added_by, added_at)
    values (@id, @scenarioId,
      (select coalesce(max(position), 0) + 1 from scenario_changes where scenario_id = @scenarioId),
      @change, @by, @at)`);
  const deleteChange = db.prepare(/* sql */ `
    delete from scenario_changes where id = @id and scenario_id = @scenarioId`);
  const deleteChanges = db.prepare(
    /* sql */ `delete from scenario_changes where scenario_id = @id`,
  );
  const deleteResult = db.prepare(/* sql */ `delete from scenario_results where scenario_id = @id`);
  const insertResult = db.prepare(/* sql */ `
    insert into scenario_results
      (scenario_id, changes_json, before_json, after_json, failure, because_json, asked_by, finished_at)
    values (@id, @changes, @before, @after, @failure, @because, @by, @at)`);
  const deleteOne = db.prepare(/* sql */ `delete from scenarios where id = @id`);

  const reads = {
    listForOrganisation: (organisationId: Id): ListedScenario[] =>
      ofOrganisation.all({ organisationId }).map((row) => Listed.parse(row)),
    findForOrganisation: (id: Id, organisationId: Id): Scenario | undefined => {
      const row = one.get({ id, organisationId });
      if (row === undefined) return undefined;
      const kept = result.get({ id });
      return {
        ...Scenario.parse(row),
        changes: changes.all({ id }).map((change) => KeptChange.parse(change)),
        result: kept === undefined ? undefined : Result.parse(kept),
      };
    },
  };

  const writes = {
    add(
      scenario: { id: Id; organisationId: Id; name: string; table: unknown; frozenAt: string },
      pen: Pen,
    ): void {
      insert.run({ ...scenario, table: JSON.stringify(scenario.table), ...penned(pen) });
    },
    rename(id: Id, name: string): void {
      rename.run({ id, name });
    },
    addChange(scenarioId: Id, id: Id, change: unknown, pen: Pen): void {
      insertChange.run({ scenarioId, id, change: JSON.stringify(change), ...penned(pen) });
    },
    /** Whether there was one to remove. */
    removeChange: (scenarioId: Id, id: Id): boolean =>
      deleteChange.run({ scenarioId, id }).changes > 0,
    /** In the place of an earlier answer. */
    setResult(
      id: Id,
      answer: Pick<ScenarioResult, 'changes' | 'before' | 'after' | 'failure' | 'because'>,
      pen: Pen,
    ): void {
      deleteResult.run({ id });
      insertResult.run({
        id,
        changes: JSON.stringify(answer.changes),
        before: answer.before === null ? null : JSON.stringify(answer.before),
        after: answer.after === null ? null : JSON.stringify(answer.after),
        failure: answer.failure,
        because: JSON.stringify(answer.because),
        ...penned(pen),
      });
    },
    remove(id: Id): void {
      deleteResult.run({ id });
      deleteChanges.run({ id });
      deleteOne.run({ id });
    },
  };

  return { reads, writes };
}
