import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
import { pointersIn } from './all-that-points-to.ts';

export type SubjectRow = Readonly<Record<string, unknown>>;

const Author = z.strictObject({
  id: z.string(),
  role: z.string(),
  organisation: z.string().nullable(),
});
export type Author = z.infer<typeof Author>;

/** Secrets and what only proves something to the program: of no use to anybody, and not about anybody. */
const secret = /_hash$|^form_secret$|^sealed_|^held_as$/;

/** Everything that is kept of one youth, table by table: found by what points to the youth, so nothing is forgotten. */
export function subjectStore(db: Database) {
  const apart = db.prepare(/* sql */ `
    select reason, recorded_at from kept_apart where person_a = @code or person_b = @code
    order by recorded_at`);
  const runs = db.prepare(/* sql */ `
    select number, asked_at from runs where instr(table_json, @quoted) > 0 order by number`);
  const scenarios = db.prepare(/* sql */ `
    select frozen_at from scenarios where instr(table_json, @quoted) > 0 order by frozen_at, id`);
  const authors = db.prepare(/* sql */ `
    select a.id, a.role, coalesce(o.name, p.name) as organisation from accounts a
    left join organisations o on o.id = a.organisation_id
    left join providers p on p.id = a.provider_id`);

  function gather(
    table: string,
    column: string,
    values: unknown[],
    into: Map<string, SubjectRow[]>,
  ) {
    if (values.length === 0) return;
    const found = db
      .prepare(
        `select * from "${table}" where "${column}" in (select value from json_each(@values))`,
      )
      .all({ values: JSON.stringify(values) }) as SubjectRow[];
    if (found.length === 0) return;
    const known = new Set((into.get(table) ?? []).map((row) => JSON.stringify(row)));
    const fresh = found.filter((row) => !known.has(JSON.stringify(row)));
    into.set(table, [...(into.get(table) ?? []), ...fresh]);
    for (const { child, from, to } of pointersIn(db).get(table) ?? [])
      gather(child, from, [...new Set(fresh.map((row) => row[to]))], into);
  }

  const reads = {
    /** By table. Who wrote something stands there as an id; `listAuthors` says in which role. */
    rowsOf: (youthId: Id, code: string): ReadonlyMap<string, readonly SubjectRow[]> => {
      const into = new Map<string, SubjectRow[]>();
      gather('youths', 'id', [youthId], into);
      const listed = (rows: unknown[]) => rows as SubjectRow[];
      into.set('kept_apart', listed(apart.all({ code })));
      into.set('runs', listed(runs.all({ quoted: JSON.stringify(code) })));
      into.set('scenarios', listed(scenarios.all({ quoted: JSON.stringify(code) })));
      return new Map(
        [...into]
          .filter(([, rows]) => rows.length > 0)
          .map(([table, rows]) => [table, rows.map(withoutSecrets).map(readingJson(db, table))]),
      );
    },
    listAuthors: (): Author[] => authors.all().map((row) => Author.parse(row)),
  };
  return { reads, writes: {} };
}

/** Lists and facts become values again: in the columns that hold them, whatever people wrote in the others. */
function readingJson(db: Database, table: string): (row: SubjectRow) => SubjectRow {
  const made = db.prepare('select sql from sqlite_master where name = ?').pluck().get(table);
  const columns = new Set(
    [...String(made).matchAll(/json_valid\((\w+)\)/g)].map(([, name]) => name),
  );
  return (row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        columns.has(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
      ]),
    );
}

const withoutSecrets = (row: SubjectRow): SubjectRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secret.test(column)));
