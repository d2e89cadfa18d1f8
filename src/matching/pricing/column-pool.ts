import type { Totals } from '../plan.ts';
import type { Market } from './market.ts';
import type { Found } from './collect.ts';

/** A composition in numbers only: enough for a solver, and for counting. */
export interface Priced {
  readonly group: number;
  readonly youths: readonly number[];
  readonly values: Totals;
}

/** The compositions at hand, each once. */
export interface ColumnPool {
  readonly columns: readonly Priced[];
  /** Takes in what is new and wanted, and gives it back. */
  readonly take: (
    group: number,
    found: readonly Found[],
    isWanted?: (one: Priced) => boolean,
  ) => readonly Priced[];
}

export function columnPool({ points }: Pick<Market, 'points'>): ColumnPool {
  const columns: Priced[] = [];
  const known = new Set<string>();
  return {
    columns,
    take: (group, found, isWanted = () => true) => {
      const fresh = found.flatMap(({ youths, fit }): Priced[] => {
        const total = (tier: 0 | 1 | 2) =>
          youths.reduce((sum, youth) => sum + (points[youth]?.[tier] ?? 0), 0);
        const one: Priced = { group, youths, values: [total(0), total(1), total(2), fit] };
        const key = `${group}:${youths.join()}`;
        if (known.has(key) || !isWanted(one)) return [];
        known.add(key);
        return [one];
      });
      for (const one of fresh) columns.push(one);
      return fresh;
    },
  };
}
