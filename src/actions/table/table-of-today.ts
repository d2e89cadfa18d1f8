import { dayOf } from '../../domain/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { Table } from '../../matching/table.ts';
import { frozen, officeTable } from './office-table.ts';

/**
 * Today's facts for whoever asks what could be. Who was accepted before counts as living there and as one of the
 * arrivals, so that what fits here can also be proposed and accepted.
 */
export const tableOfToday = (deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>): Table =>
  deps.store.kept(readToday, '', () => readToday(deps), dayOf(deps.now()));

function readToday(deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>): Table {
  const table = frozen(officeTable(deps));
  const arrivals = Map.groupBy(deps.store.placements.listToCome(), ({ groupCode }) => groupCode);
  return {
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      arrivalsAtOnce: Math.max(0, group.arrivalsAtOnce - (arrivals.get(group.code)?.length ?? 0)),
    })),
  };
}
