import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Code, Id } from '../domain/ids.ts';
import { removingAllThatPointsTo } from './all-that-points-to.ts';
import { withoutCode } from './without-code.ts';

/** What is left of somebody who was erased: no more than this. */
const Erasure = z.strictObject({
  youthId: Id,
  youthCode: Code,
  ground: z.string(),
  erasedAt: z.string(),
});
export type Erasure = z.infer<typeof Erasure>;

const RunRow = z.strictObject({ id: z.string(), table: z.string(), plan: z.string().nullable() });

const ScenarioRow = z.strictObject({ id: z.string(), table: z.string() });

export function erasingStore(db: Database) {
  const all = db.prepare(/* sql */ `
    select youth_id as youthId, youth_code as youthCode, ground, erased_at as erasedAt
    from erasures order by id`);
  const code = db.prepare(/* sql */ `select code from youths where id = @youthId`).pluck();
  const head = db.prepare(/* sql */ `select coalesce(max(id), 0) from erasures`).pluck();
  const insert = db.prepare(/* sql */ `
    insert into erasures (youth_id, youth_code, ground, erased_at)
    values (@youthId, @youthCode, @ground, @erasedAt) on conflict (youth_id) do nothing`);
  const mails = db.prepare(/* sql */ `
    select m.id from mails m where m.recipient in (
      select p.email from family_people p join accounts a on a.id = p.account_id
      where a.youth_id = @youthId)`);
  const apart = db.prepare(/* sql */ `
    delete from kept_apart where person_a = @youthCode or person_b = @youthCode`);
  const uploads = db.prepare(/* sql */ `delete from uploads`);
  const runs = db.prepare(/* sql */ `
    select r.id, r.table_json as "table", s.plan_json as "plan" from runs r
    left join run_results s on s.run_id = r.id
    where instr(r.table_json, @quoted) > 0 or instr(coalesce(s.plan_json, ''), @quoted) > 0`);
  const setTable = db.prepare(/* sql */ `update runs set table_json = @json where id = @id`);
  const setPlan = db.prepare(
    /* sql */ `update run_results set plan_json = @json where run_id = @id`,
  );

  const scenarios = db.prepare(/* sql */ `
    select id, table_json as "table" from scenarios where instr(table_json, @quoted) > 0`);
  const setScenario = db.prepare(/* sql */ `
    update scenarios set table_json = @json where id = @id`);
  const changes = db.prepare(/* sql */ `
    delete from scenario_changes where change_json ->> 'youth' = @youthCode`);
  const answers = db.prepare(/* sql */ `
    delete from scenario_results where instr(changes_json, @quoted) > 0 or scenario_id in (
        select id from scenarios where instr(table_json, @quoted) > 0)`);

  /** An answer was worked out with this youth, so it goes; it can be worked out again without. */
  const forgetWhatIf = (youthCode: Code): void => {
    const asked = { youthCode, quoted: JSON.stringify(youthCode) };
    answers.run(asked);
    changes.run(asked);
    for (const row of scenarios.all(asked)) {
      const { id, table } = ScenarioRow.parse(row);
      setScenario.run({ id, json: withoutCode(table, youthCode) });
    }
  };

  const forget = (youthCode: Code): void => {
    forgetWhatIf(youthCode);
    for (const row of runs.all({ quoted: JSON.stringify(youthCode) })) {
      const { id, table, plan } = RunRow.parse(row);
      setTable.run({ id, json: withoutCode(table, youthCode) });
      if (plan !== null) setPlan.run({ id, json: withoutCode(plan, youthCode) });
    }
  };

  const reads = {
    list: (): Erasure[] => all.all().map((row) => Erasure.parse(row)),
    /** Is another one as soon as somebody else was erased. */
    head: (): number => z.int().parse(head.get()),
  };

  const writes = {
    /** Everything of this youth goes, but a code, a day and a ground; so do kept lists, which may hold the name too. */
    erase(erasure: Erasure): void {
      const { youthId, youthCode } = erasure;
      const known = code.get({ youthId });
      insert.run(erasure);
      const remove = removingAllThatPointsTo(db);
      remove(
        'mails',
        'id',
        z
          .array(z.object({ id: z.string() }))
          .parse(mails.all({ youthId }))
          .map(({ id }) => id),
      );
      if (known !== undefined) forget(Code.parse(known));
      apart.run({ youthCode });
      uploads.run();
      remove('youths', 'id', [youthId]);
    },
  };

  return { reads, writes };
}
