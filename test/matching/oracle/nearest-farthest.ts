import { homeTenths } from './days-and-distances.ts';
import { type OraclePlan, bestOf } from './every-plan.ts';
import { policyOf, type RawTable } from './raw-table.ts';

/** A plan, and how far whoever goes farthest has to go; who was pinned had no choice and is not asked. */
export interface Measured extends OraclePlan {
  farthest: number;
}

/** Of all plans: as good as can be in three tiers, then the shortest farthest way, then the fourth tier. */
export function nearestFarthest(table: RawTable, plans: OraclePlan[]): Measured[] {
  const best = bestOf(plans);
  if (best === undefined) return [];
  const measured = plans
    .filter(({ totals }) => totals.slice(0, 3).join() === best.slice(0, 3).join())
    .map((plan) => ({ ...plan, farthest: farthestIn(table, plan) }));
  const least = Math.min(...measured.map(({ farthest }) => farthest));
  const near = measured.filter(({ farthest }) => farthest === least);
  const most = Math.max(...near.map(({ totals }) => totals[3]));
  return near.filter(({ totals }) => totals[3] === most);
}

export function farthestIn(table: RawTable, { seats }: Pick<OraclePlan, 'seats'>): number {
  let farthest = 0;
  for (const { youth: code, group } of seats) {
    if ((table.pinned ?? []).some(([pinned]) => pinned === code)) continue;
    farthest = Math.max(farthest, wayOf(table, { youth: code, group }));
  }
  return farthest;
}

export function wayOf(table: RawTable, seat: { youth: string; group: string }): number {
  const youth = table.youths.find((one) => one.code === seat.youth)!;
  const { location } = table.groups.find((one) => one.code === seat.group)!;
  return homeTenths(youth.homes, location, policyOf(table));
}
