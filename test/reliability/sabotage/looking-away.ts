import type { BrokenLine } from './sabotaged.ts';

/** A file that counts nobody as placed: whoever asks whether a place is free hears yes. */
export const lookingAway: readonly BrokenLine[] = [
  {
    file: 'src/open-office.ts',
    from: 'migrate(db, migrations);',
    to: `migrate(db, migrations);
    db.transaction(() => {
      const sql = db.prepare("select sql from sqlite_schema where name = 'current_vacancies'").pluck().get();
      db.exec('drop view current_vacancies');
      db.exec(sql.replace(/\\(select count\\(\\*\\) from active_placements p where p.vacancy_id = v.id\\)/, '0'));
    }).immediate();`,
  },
];
