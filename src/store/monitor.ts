import type { Database } from 'better-sqlite3';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import {
  AskedRow,
  GivenRow,
  LivesRow,
  NoRow,
  OfferedRow,
  StayRow,
  WaitedRow,
} from './monitor-rows.ts';
import {
  type HomesKind,
  type Kind,
  askedSql,
  givenSql,
  noSql,
  offeredSql,
  staysSql,
  waitedSql,
} from './monitor-sql.ts';

/** Whose figures: of an organisation its own youths, of a provider its own homes, or of everybody. */
export type MonitorScope =
  { readonly organisationId: Id } | { readonly providerId: Id } | { readonly all: true };

/** An organisation has no homes. */
type HomesScope = Exclude<MonitorScope, { readonly organisationId: Id }>;

interface Between {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** What the monitor counts: everything since a day, found from the side of who asks, so that no decade is read through. */
export function monitorStore(db: Database) {
  const each = <T>(make: (kind: Kind) => T): Record<Kind, T> => ({
    organisation: make('organisation'),
    provider: make('provider'),
    all: make('all'),
  });
  const ofHomes = <T>(make: (kind: HomesKind) => T): Record<HomesKind, T> => ({
    provider: make('provider'),
    all: make('all'),
  });
  const waited = each((kind) => db.prepare(waitedSql(kind)));
  const given = each((kind) => db.prepare(givenSql(kind)));
  const noes = each((kind) => db.prepare(noSql(kind)));
  const offered = ofHomes((kind) => db.prepare(offeredSql(kind)));
  const stays = ofHomes((kind) => db.prepare(staysSql(kind)));
  const asked = db.prepare(askedSql);
  const lives = db.prepare(/* sql */ `
    select youth_id as youthId, group_id as groupId from placements_now order by placement_id`);

  const reads = {
    /** Who waited at some time since this moment. */
    listWaited: (scope: MonitorScope, since: string): WaitedRow[] =>
      waited[kindOf(scope)].all({ ...scope, since }).map((row) => WaitedRow.parse(row)),
    /** Places that were given, began or ended since this day; none that was given by mistake. */
    listGiven: (scope: MonitorScope, since: string, from: CalendarDay): GivenRow[] =>
      given[kindOf(scope)].all({ ...scope, since, from }).map((row) => GivenRow.parse(row)),
    /** The last word of whoever said no since this moment. */
    listNoes: (scope: MonitorScope, since: string): NoRow[] =>
      noes[kindOf(scope)].all({ ...scope, since }).map((row) => NoRow.parse(row)),
    /** Places that were offered at some time from the one day to the other, also what was withdrawn. */
    listOffered: (scope: HomesScope, { from, to }: Between): OfferedRow[] =>
      offered[homesKindOf(scope)].all({ ...scope, from, to }).map((row) => OfferedRow.parse(row)),
    /** Which places were taken on this day or later, and from when to when. */
    listStays: (scope: HomesScope, since: CalendarDay): StayRow[] =>
      stays[homesKindOf(scope)].all({ ...scope, since }).map((row) => StayRow.parse(row)),
    /** What this provider was asked since this moment, and the last thing it said. */
    listAsked: (providerId: Id, since: string) =>
      asked.all({ providerId, since }).map((row) => AskedRow.parse(row)),
    /** In which home everybody has a place who has one. */
    listLives: () => lives.all().map((row) => LivesRow.parse(row)),
  };
  return { reads, writes: {} };
}

const kindOf = (scope: MonitorScope): Kind =>
  'organisationId' in scope ? 'organisation' : homesKindOf(scope);
const homesKindOf = (scope: HomesScope): HomesKind => ('providerId' in scope ? 'provider' : 'all');
