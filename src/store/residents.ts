import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { ResidentFacts } from '../domain/group.ts';
import { type Code, Id } from '../domain/ids.ts';
import { YouthFacts } from '../domain/youth.ts';
import { type Pen, json, keptJson, penned } from './rows.ts';

const ResidentRow = z.strictObject({ id: Id, facts: json(ResidentFacts) });
export type ResidentRow = z.infer<typeof ResidentRow>;

const PlacedRow = z.strictObject({
  groupCode: z.string(),
  startedOn: z.iso.date(),
  facts: keptJson(YouthFacts),
});

export function residentStore(db: Database) {
  const all = db.prepare(/* sql */ `select id, facts from current_residents order by code`);
  const one = db.prepare(/* sql */ `select id, facts from current_residents where id = @id`);
  const byCode = db.prepare(/* sql */ `select id, facts from current_residents where code = @code`);
  const known = db.prepare(/* sql */ `select 1 from residents where code = @code`);
  const living = /* sql */ `
    select g.code as groupCode, s.started_on as startedOn, f.facts
    from placements_now p
    join placement_starts s on s.placement_id = p.placement_id
    join groups g on g.id = p.group_id
    join youths y on y.id = p.youth_id
    join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = p.youth_id)`;
  const placed = db.prepare(/* sql */ `${living} order by y.code`);
  const placedIn = db.prepare(/* sql */ `${living} where g.code = @groupCode order by y.code`);
  const insert = db.prepare(/* sql */ `insert into residents (id, code) values (@id, @code)`);
  const insertFacts = db.prepare(/* sql */ `
    insert into resident_facts (resident_id, facts, recorded_by, recorded_at)
    values (@id, @facts, @by, @at)`);

  const reads = {
    /** Everybody that was ever listed, also who left. */
    list: (): ResidentRow[] => all.all().map((row) => ResidentRow.parse(row)),
    find: (id: Id): ResidentRow | undefined => maybe(one.get({ id })),
    findByCode: (code: string): ResidentRow | undefined => maybe(byCode.get({ code })),
    /** Whether this is the code of somebody that was ever listed. */
    isKnown: (code: string): boolean => known.get({ code }) !== undefined,
    /** Youths whose placement has begun: they live in the group now. */
    listPlaced: () => placed.all().map((row) => PlacedRow.parse(row)),
    listPlacedIn: (groupCode: Code) =>
      placedIn.all({ groupCode }).map((row) => PlacedRow.parse(row)),
  };

  const writes = {
    add(id: Id, facts: ResidentFacts, pen: Pen): void {
      insert.run({ id, code: facts.code });
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
    change(id: Id, facts: ResidentFacts, pen: Pen): void {
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
  };

  return { reads, writes };
}

const maybe = (row: unknown): ResidentRow | undefined =>
  row === undefined ? undefined : ResidentRow.parse(row);
