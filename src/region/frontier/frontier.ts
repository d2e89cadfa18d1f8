import type { Plan } from '../../matching/plan.ts';
import type { Table } from '../../matching/table.ts';
import { type DayRates, type Figures, figuresOf } from './point.ts';
import { type Setting, settings, tableAt } from './settings.ts';

/** One setting worked out; without figures where there was no plan in time. */
export interface FrontierPoint extends Setting {
  readonly figures: Figures | undefined;
  /** Whether no plan for it is better. */
  readonly isProven: boolean;
}

export type SolveSetting = (
  table: Table,
) => Promise<{ readonly ok: true; readonly plan: Plan } | { readonly ok: false }>;

/**
 * What small scale costs and brings: for every size homes would rather have and every price of going above it, the
 * best plan there is, each worked out by itself.
 */
export async function frontier(
  table: Table,
  rates: DayRates,
  solve: SolveSetting,
  onPoint: (done: number, all: number) => void = () => undefined,
): Promise<readonly FrontierPoint[]> {
  const points: FrontierPoint[] = [];
  for (const setting of settings) {
    const asked = tableAt(table, setting);
    const solved = await solve(asked);
    points.push({
      ...setting,
      figures: solved.ok ? figuresOf(asked, solved.plan, rates) : undefined,
      isProven: solved.ok && solved.plan.status === 'optimal',
    });
    onPoint(points.length, settings.length);
  }
  return points;
}
