import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** What must hold of the office's file whatever happened to it; each that does not is a sentence. */
export function brokenPromises(db: Database): string[] {
  return promises.flatMap(({ what, sql, holds }) => {
    const found = db.prepare(sql).all();
    return holds(found) ? [] : [what];
  });
}

interface Kept {
  readonly what: string;
  readonly sql: string;
  readonly holds: (rows: readonly unknown[]) => boolean;
}

const none = (rows: readonly unknown[]): boolean => rows.length === 0;
const Integrity = z.tuple([z.strictObject({ integrity_check: z.literal('ok') })]);

const promises: readonly Kept[] = [
  {
    what: 'the file is damaged',
    sql: 'pragma integrity_check',
    holds: (rows) => Integrity.safeParse(rows).success,
  },
  {
    what: 'something points to what is not there',
    sql: 'pragma foreign_key_check',
    holds: none,
  },
  {
    what: 'a youth has two placements',
    sql: 'select youth_id from active_placements group by youth_id having count(*) > 1',
    holds: none,
  },
  {
    what: 'a vacancy has more youths than places',
    sql: 'select id from current_vacancies where taken > places',
    holds: none,
  },
  {
    what: 'a placement was not accepted by a person',
    sql: `select p.id from placements p
          where not exists (select 1 from accounts a where a.id = p.accepted_by)`,
    holds: none,
  },
];
