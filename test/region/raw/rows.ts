import type { Database } from 'better-sqlite3';
import { whereabouts } from '../../../src/actions/whereabouts.ts';
import type { Office } from '../../office.ts';
import { type Days, type Row, dayOf } from './counts.ts';

/** The tables of the file as they are, each read whole, and the few things all figures ask of them. */
export function rowsOf(db: Database, office: Office, { from, to }: Days) {
  const inYear = (day: unknown): boolean => String(day) >= from && String(day) <= to;
  const all = (table: string): Row[] => db.prepare(`select * from ${table}`).all() as Row[];
  const newest = (table: string, of: string): Map<string, Row> =>
    new Map(all(`${table} order by id`).map((row) => [String(row[of]), row]));
  const facts = (rows: Map<string, Row>) => (id: unknown) =>
    JSON.parse(String(rows.get(String(id))?.['facts'] ?? 'null')) as Record<string, string> | null;
  const youthFacts = facts(newest('youth_facts', 'youth_id'));
  const groupFacts = facts(newest('group_facts', 'group_id'));
  const dossiers = newest('youth_dossiers', 'youth_id');
  const organisationOf = (youth: unknown) => dossiers.get(String(youth))?.['organisation_id'];
  const groups = new Map(all('groups').map((row) => [String(row['id']), row]));
  const providerOf = (group: unknown) => groups.get(String(group))?.['provider_id'];
  const proposals = new Map(all('proposals').map((row) => [String(row['id']), row]));
  const by = (table: string, key: string) =>
    new Map(all(table).map((row) => [String(row[key]), row]));
  const starts = by('placement_starts', 'placement_id');
  const ends = by('placement_ends', 'placement_id');
  const undone = by('placement_undoings', 'placement_id');
  const put = by('proposal_consultations', 'proposal_id');
  const placements = all('placements');
  const listings = all('youth_listings order by id');

  /** Whether somebody waited when this day ended. */
  const waits = (youth: string, day: string): boolean => {
    const since = youthFacts(youth)?.['waitingSince'];
    if (since === undefined || since > day) return false;
    const said = listings.filter((row) => row['youth_id'] === youth && dayOf(row['recorded_at']) <= day); // prettier-ignore
    if (said.at(-1)?.['waits'] === 0) return false;
    return !placements.some((row) => {
      const over = ends.get(String(row['id']))?.['recorded_at'] ?? undone.get(String(row['id']))?.['undone_at']; // prettier-ignore
      return row['youth_id'] === youth && dayOf(row['accepted_at']) <= day && (over === undefined || dayOf(over) > day); // prettier-ignore
    });
  };

  const where = whereabouts(office);
  const km = (from_: [string, string], to_: [string, string]): number | undefined => {
    const [a, b] = [where(...from_), where(...to_)];
    if (a === undefined || b === undefined) return undefined;
    const rad = (degrees: number) => (degrees * Math.PI) / 180;
    const h =
      Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
      Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
    return Math.floor(2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h))) * 1.3 * 10 + 0.5) / 10;
  };

  const real = placements.filter((row) => !undone.has(String(row['id'])));
  return {
    office,
    from,
    to,
    inYear,
    all,
    newest,
    by,
    youthFacts,
    groupFacts,
    dossiers,
    organisationOf,
    groups,
    providerOf,
    proposals,
    starts,
    ends,
    put,
    real,
    waits,
    km,
  };
}

export type Rows = ReturnType<typeof rowsOf>;
