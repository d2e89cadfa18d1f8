import { addDays } from '../../../domain/calendar-day.ts';
import { type PriceOfLimit, priceOfLimit } from '../../../matching/explain/price-of-limit.ts';
import type { Plan } from '../../../matching/plan.ts';
import type { Table, Youth } from '../../../matching/table.ts';

/** The four tiers as numbers a meeting can read. */
export interface WeekTotals {
  readonly inDanger: { readonly placed: number; readonly all: number };
  readonly placed: { readonly placed: number; readonly all: number };
  readonly daysWaited: number;
  readonly kilometres: number;
  /** The first tier in which a better plan might exist, and by how much at most. */
  /** Only where the policy limits the farthest distance: how far it is, and what that costs. */
  readonly limit: PriceOfLimit | undefined;
  readonly gap: { readonly tier: 0 | 1 | 2 | 3; readonly most: number } | undefined;
}

export function weekTotals(table: Table, plan: Plan): WeekTotals {
  const settled = new Set(table.pinned.map(([youth]) => youth));
  const waiting = table.youths.filter(({ code }) => !settled.has(code));
  const placed = new Set(plan.placements.map(({ youth }) => youth));
  const count = (youths: readonly Youth[]) => ({
    placed: youths.filter(({ code }) => placed.has(code)).length,
    all: youths.length,
  });
  const [, , daysWaited, points] = plan.totals;
  return {
    inDanger: count(waiting.filter((youth) => isInDanger(youth, table))),
    placed: count(waiting),
    daysWaited,
    kilometres: points / 10,
    limit: priceOfLimit(table, plan),
    gap: gapOf(plan),
  };
}

/** As the first goal says it: a crisis, an authorisation that lapses soon, or urgent. */
const isInDanger = ({ urgency, startBy }: Youth, { today, policy }: Table): boolean =>
  urgency !== 'regular' || (startBy !== null && startBy <= addDays(today, policy.lapseDays));

function gapOf({ status, totals, bounds }: Plan): WeekTotals['gap'] {
  if (status === 'optimal') return undefined;
  const tier = ([0, 1, 2, 3] as const).find((one) => bounds[one] !== totals[one]);
  if (tier === undefined) return undefined;
  const most = bounds[tier] - totals[tier];
  return { tier, most: tier === 3 ? most / 10 : most };
}
