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

/** In one and not in the other. */
const differing = (one: string, other: string): string =>
  `select * from (${one} except ${other}) union all select * from (${other} except ${one})`;

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
    what: 'who has a place does not follow from the placements',
    sql: differing(
      'select placement_id, proposal_id, youth_id, group_id from placements_now',
      `select p.id, p.proposal_id, p.youth_id, p.group_id from placements p
       where not exists (select 1 from placement_ends e where e.placement_id = p.id)
         and not exists (select 1 from placement_undoings u where u.placement_id = p.id)`,
    ),
    holds: none,
  },
  {
    what: 'who waits does not follow from the lists',
    sql: differing(
      'select youth_id from waiting_now',
      `select y.id from youths y
       where not exists (select 1 from placements_now p where p.youth_id = y.id)
         and coalesce((select l.waits from youth_listings l
                       where l.youth_id = y.id order by l.id desc limit 1), 1) = 1`,
    ),
    holds: none,
  },
  {
    what: 'what is proposed does not follow from the proposals',
    sql: differing(
      'select proposal_id from proposals_now',
      `select p.id from proposals p
       where not exists (select 1 from placements x where x.proposal_id = p.id)
         and not exists (select 1 from proposal_rejections x where x.proposal_id = p.id)
         and not exists (select 1 from proposal_withdrawals x where x.proposal_id = p.id)
         and not exists (select 1 from proposal_expiries x where x.proposal_id = p.id)`,
    ),
    holds: none,
  },
  {
    what: 'what is free does not follow from the vacancies',
    sql: differing(
      'select vacancy_id from vacancies_now',
      `select v.id from vacancies v
       where not exists (select 1 from vacancy_withdrawals w where w.vacancy_id = v.id)`,
    ),
    holds: none,
  },
  {
    what: 'a placement was not accepted by a person',
    sql: `select p.id from placements p
          where not exists (select 1 from accounts a where a.id = p.accepted_by)`,
    holds: none,
  },
];
