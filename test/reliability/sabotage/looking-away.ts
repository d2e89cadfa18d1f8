import type { BrokenLine } from './sabotaged.ts';

/** Every place counts as free: for the actions, and for the file that would be the last to say no. */
export const lookingAway: readonly BrokenLine[] = [
  {
    file: 'src/domain/vacancy.ts',
    from: 'Math.max(0, vacancy.facts.places - vacancy.taken);',
    to: 'vacancy.facts.places;',
  },
  {
    file: 'src/open-office.ts',
    from: 'migrate(db, migrations);',
    to: `migrate(db, migrations);
    for (const name of ['one_youth_per_place', 'held_places_are_kept'])
      db.exec('drop trigger if exists ' + name);`,
  },
];
