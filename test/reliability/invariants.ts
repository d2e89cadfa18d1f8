import Database from 'better-sqlite3';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { createStore } from '../../src/store/index.ts';

/** What somebody was told: this proposal became this placement. */
export type Told = ReadonlyMap<string, string>;

/**
 * What must hold of an office whatever happened to it. Opens the file itself and believes nothing that the program
 * says; each invariant that does not hold is named, with the first that breaks it. (I9, what each may see, is Z3's.)
 */
export function brokenInvariants(file: string, told: Told = new Map()): string[] {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return brokenIn(db, told);
  } finally {
    db.close();
  }
}

export const brokenIn = (db: Database.Database, told: Told = new Map()): string[] => [
  ...invariants.flatMap(({ name, sql }) => named(name, rowsOf(db, sql))),
  ...notKept(db, told),
  ...brokenChain(db),
];

const rowsOf = (db: Database.Database, sql: string): unknown[] => db.prepare(sql).all();

const named = (name: string, rows: readonly unknown[]): string[] =>
  rows.length === 0 ? [] : [`${name}: ${rows.length}, such as ${JSON.stringify(rows[0])}`];

/** Worked out from what was written down, not from what the program keeps at hand about it. */
const active = `select p.id, p.youth_id, p.vacancy_id from placements p
  where not exists (select 1 from placement_ends e where e.placement_id = p.id)
    and not exists (select 1 from placement_undoings u where u.placement_id = p.id)`;

/** Each reads: give me what is wrong. */
const invariants = [
  {
    name: 'I1 a place is given to one youth',
    sql: `with active as (${active})
          select f.vacancy_id, f.places from vacancy_facts f
          where f.id = (select max(id) from vacancy_facts m where m.vacancy_id = f.vacancy_id)
            and f.places < (select count(*) from active p where p.vacancy_id = f.vacancy_id)`,
  },
  {
    name: 'I2 a youth has one place',
    sql: `with active as (${active}) select youth_id from active group by youth_id having count(*) > 1`,
  },
  {
    name: 'I4 as many acceptances in the journal as placements',
    sql: `select given, written from (
            select (select count(*) from placements) as given,
                   (select count(*) from journal where did = 'proposal-accepted') as written,
                   (select count(*) from erasures) as erased)
          where erased = 0 and given <> written`,
  },
  {
    name: 'I6 the file is whole',
    sql: `select integrity_check from pragma_integrity_check where integrity_check <> 'ok'`,
  },
  {
    name: 'I6 nothing points to what is not there',
    sql: 'pragma foreign_key_check',
  },
  {
    name: 'I7 a coordinator gave each place, and said why',
    sql: `select p.id from placements p
          where trim(p.reason) = ''
             or not exists (select 1 from placement_reasons r where r.placement_id = p.id)
             or not exists (select 1 from accounts a
                            where a.id = p.accepted_by and a.role = 'coordinator')`,
  },
  {
    name: 'I8 a place is given by who keeps the dossier, in the house of the vacancy',
    sql: `select p.id from placements p
          join vacancies v on v.id = p.vacancy_id
          join accounts a on a.id = p.accepted_by
          where v.group_id <> p.group_id
             or a.organisation_id not in (
               select d.organisation_id from youth_dossiers d where d.youth_id = p.youth_id)`,
  },
  {
    name: 'I8 no proposal is both given and closed',
    sql: `select p.id from placements p
          where exists (select 1 from proposal_withdrawals w where w.proposal_id = p.proposal_id)
             or exists (select 1 from proposal_rejections r where r.proposal_id = p.proposal_id)
             or exists (select 1 from proposal_expiries e where e.proposal_id = p.proposal_id)`,
  },
  {
    name: 'I10 of an erased youth nothing is left',
    sql: `select e.youth_id from erasures e
          where exists (select 1 from youths y where y.id = e.youth_id)
             or exists (select 1 from youth_facts f where f.youth_id = e.youth_id)
             or exists (select 1 from placements p where p.youth_id = e.youth_id)`,
  },
] as const;

/** Whatever was acknowledged is there, once. */
function notKept(db: Database.Database, told: Told): string[] {
  const kept = db.prepare<[string], { id: string }>(
    'select id from placements where proposal_id = ?',
  );
  const lost = [...told].filter(([proposal, placement]) => {
    const rows = kept.all(proposal);
    return rows.length !== 1 || (placement !== '' && rows[0]?.id !== placement);
  });
  return named('I3 what was acknowledged is there once', lost);
}

function brokenChain(db: Database.Database): string[] {
  return named('I5 the chain of the log verifies', verifyLog({ store: createStore(db) }));
}
