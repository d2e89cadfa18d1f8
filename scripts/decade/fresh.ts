import Database from 'better-sqlite3';
import { migrate } from '../../src/store/migrate.ts';

/** What the work of today needs, and nothing that is over. */
const kept = [
  ['organisations', `code like 'REGIO-%'`],
  ['accounts', `role <> 'family' or youth_id in (select id from here)`],
  ['providers', '1'],
  ['groups', '1'],
  ['group_facts', '1'],
  ['postcodes', '1'],
  ['youths', 'id in (select id from here)'],
  ['youth_dossiers', 'youth_id in (select id from here)'],
  ['youth_facts', 'youth_id in (select id from here)'],
  ['vacancies', 'id in (select vacancy_id from old.vacancies_now)'],
  ['vacancy_facts', 'vacancy_id in (select vacancy_id from old.vacancies_now)'],
  ['exclusions', `proposal_id in (select id from proposals) and until_on > @today`],
  ['proposals', `id in (select proposal_id from old.proposals_now union select proposal_id from old.placements_now)`], // prettier-ignore
  ['proposal_consultations', 'proposal_id in (select id from main.proposals)'],
  ['proposal_answers', 'proposal_id in (select id from main.proposals)'],
  ['placements', 'id in (select placement_id from old.placements_now)'],
  ['placement_reasons', 'placement_id in (select id from main.placements)'],
  ['placement_starts', 'placement_id in (select id from main.placements)'],
] as const;

/** The same country on its first day: everybody who waits or lives somewhere, all places that are free, no history. */
export function freshCopy(
  from: string,
  to: string,
  folders: { migrations: string },
  today: string,
): void {
  // prettier-ignore
  const db = new Database(to);
  try {
    db.pragma('journal_mode = WAL');
    migrate(db, folders.migrations);
    db.pragma('foreign_keys = OFF');
    db.prepare('attach ? as old').run(from);
    db.exec(`create temp table here as
      select youth_id as id from old.waiting_now union select youth_id from old.placements_now`);
    db.transaction(() => {
      for (const [table, where] of kept) {
        const insert = `insert into main.${table} select * from old.${table} x where ${where}`;
        const said = where.includes('@today') ? [{ today }] : [];
        db.prepare(insert.replace('from proposals)', 'from main.proposals)')).run(...said);
      }
    })();
  } finally {
    db.close();
  }
}
