import { reasonsOf } from '../../actions/monitor/reasons.ts';
import { monitorRows } from '../../actions/monitor/rows.ts';
import { addDays, addMonths, dayOf } from '../../domain/calendar-day.ts';
import type { Figures } from '../../region/monitor/figure-names.ts';
import { exactLines } from '../../region/monitor/lines.ts';
import { monitorOf } from '../../region/monitor/monitor.ts';
import type { Period } from '../../region/monitor/rows.ts';
import { groupsNow, officeNow } from '../coordinator/office-now.ts';
import { households } from '../household.ts';
import type { PageDeps } from '../page-deps.ts';
import { whileQuiet } from '../while-quiet.ts';

const months = 12;

/** The last twelve months, today included. */
export function lastYear({ now }: PageDeps): Period {
  const to = dayOf(now());
  return { from: addDays(addMonths(to, -months), 1), to };
}

/** An organisation's own youths, exactly; and all homes, which every coordinator sees anyhow. */
export const organisationFigures = whileQuiet((deps, organisationId): Figures => {
  const homes = groupsNow(deps);
  const residents = new Map(officeNow(deps).groups.map((one) => [one.code, one.residents.length]));
  const rows = monitorRows(deps, { organisationId }, lastYear(deps), {
    hasFit: (code) => homes(code).length > 0,
    residents: (code) => residents.get(code) ?? 0,
  });
  // Empty places are the providers' own to know; the region tells them as it publishes them.
  return { ...exactLines(monitorOf(rows, reasonsOf(deps))), 'empty-days': [] };
});

/**
 * A provider's own homes, exactly. Nothing about who waits, and nothing that would tell of one youth how far home is,
 * how long they waited or what their family said.
 */
export const providerFigures = whileQuiet((deps, providerId): Figures => {
  const members = households(deps.store, dayOf(deps.now()));
  const rows = monitorRows(deps, { providerId }, lastYear(deps), {
    hasFit: () => false,
    residents: (code) => members(code).length,
  });
  const declines = rows.declines.filter(({ by }) => by === 'provider');
  const figures = exactLines(monitorOf({ ...rows, declines }, reasonsOf(deps)));
  const untold = {
    waiting: [],
    'by-month': [],
    unmet: [],
    'near-home': [],
    'own-region': [],
    'own-school': [],
    siblings: [],
    'follow-rate': [],
  };
  return {
    ...figures,
    ...untold,
    speed: figures.speed.filter(({ path: [, step] }) => step === undefined || step === 'to-start'),
    declines: figures.declines.filter(({ path: [, by] }) => by === undefined || by === 'provider'),
  };
});
