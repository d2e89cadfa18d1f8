import { type CalendarDay, dayOf } from '../../domain/calendar-day.ts';
import type { GroupFacts } from '../../domain/group.ts';
import { daysEmpty } from '../../domain/provider-figures.ts';
import { startOf } from '../../domain/retention.ts';
import { judgeSmallScale } from '../../domain/small-scale.ts';
import type { HomeRow, MonitorRows, Period, PlaceRow, WaitRow } from '../../region/monitor/rows.ts';
import type { MonitorScope } from '../../store/monitor.ts';
import type { WaitedRow } from '../../store/monitor-rows.ts';
import type { Deps } from '../deps.ts';
import { givenRows } from './given.ts';

type Reads = Pick<Deps, 'store' | 'gazetteer' | 'now'>;

/** What only the office of today can say, and who asks may know already. */
export interface Today {
  /** Whether there is a home in which a youth who waits could live today. */
  readonly hasFit: (code: string) => boolean;
  /** How many live in a home, or were given a place. */
  readonly residents: (code: string) => number;
}

/** Everything the monitor counts, as plain rows. */
export function monitorRows(
  deps: Reads,
  scope: MonitorScope,
  period: Period,
  { hasFit, residents }: Today,
): MonitorRows {
  const { store, now } = deps;
  const since = startOf(period.from).toISOString();
  const groups =
    'providerId' in scope ? store.groups.listForProvider(scope.providerId) : store.groups.list();
  return {
    today: dayOf(now()),
    period,
    waits: store.monitor.listWaited(scope, since).map((row) => waitRow(row, hasFit)),
    placements: givenRows(deps, store.monitor.listGiven(scope, since, period.from)),
    declines: store.monitor.listNoes(scope, since).map(({ by, reason, at, origin, ...row }) => ({
      organisationId: row.organisationId,
      providerId: row.providerId,
      by,
      reason,
      on: day(at),
      wasAdvice: origin === 'run',
    })),
    homes: groups.map(({ providerId, facts }) => homeRow(providerId, facts, residents(facts.code))),
    places: placeRows(deps, scope, period),
  };
}

function waitRow(row: WaitedRow, hasFit: (code: string) => boolean): WaitRow {
  const { code, organisationId, facts, knownAt, waitsNow } = row;
  return {
    organisationId,
    bornOn: facts?.bornOn,
    waitingSince: facts?.waitingSince ?? day(knownAt),
    setting: facts?.setting,
    needs: facts?.needs ?? [],
    waitsNow,
    hasFit: waitsNow && hasFit(code),
    listings: row.listings.map(({ at, waits }) => ({ on: day(at), waits })),
    stays: row.stays.map(({ from, until }) => ({
      from: day(from),
      until: until === null ? null : day(until),
    })),
  };
}

function homeRow(providerId: string, facts: GroupFacts, residents: number): HomeRow {
  const unmet = judgeSmallScale(facts, residents).filter(
    ({ held, preferred }) => !held && !preferred,
  );
  return { providerId, size: facts.size, residents, unmet: unmet.map(({ name }) => name) };
}

/** Of whoever asks about homes: an organisation has none of its own. */
function placeRows({ store, now }: Reads, scope: MonitorScope, period: Period): PlaceRow[] {
  if ('organisationId' in scope) return [];
  const today = dayOf(now());
  const stays = Map.groupBy(
    store.monitor.listStays(scope, period.from),
    ({ vacancyId }) => vacancyId,
  );
  return store.monitor.listOffered(scope, period).map(({ providerId, ...place }) => ({
    providerId,
    places: place.places,
    daysEmpty: daysEmpty(place, stays.get(place.id) ?? [], period, today),
  }));
}

const day = (moment: string): CalendarDay => dayOf(new Date(moment));
