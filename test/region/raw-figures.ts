import type { Database } from 'better-sqlite3';
import type { FigureName } from '../../src/region/monitor/figure-names.ts';
import type { Office } from '../office.ts';
import { type Counts, type Mine, ownYear, publishedYear } from './raw/counts.ts';
import { youthsAgain } from './raw/youths.ts';
import { homesAgain } from './raw/homes.ts';
import { providerAgain } from './raw/provider.ts';
import { type Rows, rowsOf } from './raw/rows.ts';

/** The figures once more, by plain loops over the rows of the file, written from their definitions. */
export function rawFigures(db: Database, office: Office) {
  const rows = rowsOf(db, office, ownYear);
  return {
    organisation: (id: string) => youthsAgain(rows, ofOrganisation(rows, id)),
    provider: (id: string) => providerAgain(rows, id),
  };
}

export type Raw = ReturnType<typeof rawFigures>;
export type AllCounts = Readonly<Record<FigureName, Counts>>;

/** The same of everybody together; and the part of it that each organisation and each provider knows as its own. */
export function rawPublished(db: Database, office: Office) {
  const rows = rowsOf(db, office, publishedYear);
  const of = (mine: Mine) => youthsAgain(rows, mine);
  const all: AllCounts = { ...of(() => true), ...homesAgain(rows, () => true) };
  const known = [
    ...rows.all('organisations').map(({ id }) => of(ofOrganisation(rows, String(id)))),
    ...rows.all('providers').map(({ id }) => of((row) => rows.providerOf(row['group_id']) === id)),
  ];
  return { all, known };
}

const ofOrganisation =
  ({ organisationOf }: Rows, id: string): Mine =>
  (row) =>
    organisationOf(row['youth_id']) === id;
