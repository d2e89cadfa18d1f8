import type { Database } from 'better-sqlite3';
import type { Office } from '../office.ts';
import { organisationAgain } from './raw/organisation.ts';
import { providerAgain } from './raw/provider.ts';
import { rowsOf } from './raw/rows.ts';

/** The figures once more, by plain loops over the rows of the file, written from their definitions. */
export function rawFigures(db: Database, office: Office) {
  const rows = rowsOf(db, office);
  return {
    organisation: (id: string) => organisationAgain(rows, id),
    provider: (id: string) => providerAgain(rows, id),
  };
}

export type Raw = ReturnType<typeof rawFigures>;
