import { homeTenths } from './distance.ts';
import type { Plan } from './plan.ts';
import { registerOf } from './register.ts';
import type { Table } from './table.ts';

/** How far the youth goes who goes farthest from home, of those who were not accepted before; 0 when nobody goes. */
export function farthestOf(table: Table, plan: Pick<Plan, 'placements'>): number {
  const { pinned } = registerOf(table);
  const chosen = plan.placements.filter(({ youth }) => !pinned.has(youth));
  return distancesIn(table, chosen).reduce((most, one) => Math.max(most, one), 0);
}

/** All distances from home together. */
export const homeSum = (table: Table, { placements }: Pick<Plan, 'placements'>): number =>
  distancesIn(table, placements).reduce((sum, one) => sum + one, 0);

function distancesIn(table: Table, placements: Plan['placements']): readonly number[] {
  const { youths, groups } = registerOf(table);
  return placements.flatMap(({ youth, group }) => {
    const [who, where] = [youths.get(youth), groups.get(group)];
    return who === undefined || where === undefined
      ? []
      : [homeTenths(who, where, table.policy.detour)];
  });
}
