import { assumptions } from '../../src/simulation/assumptions.ts';
import { bandOf } from '../../src/simulation/bands.ts';
import type { Figures } from '../../src/simulation/figures.ts';
import { policyNames, type YearFigures } from '../../src/simulation/simulate.ts';

interface Column {
  readonly heading: string;
  readonly of: (figures: Figures) => number;
  readonly decimals: number;
}

const columns: readonly Column[] = [
  { heading: 'placed', of: ({ placed }) => placed, decimals: 1 },
  { heading: 'median days', of: ({ medianDaysWaited }) => medianDaysWaited, decimals: 1 },
  { heading: 'median km', of: ({ medianKm }) => medianKm, decimals: 1 },
  { heading: 'above 4', of: ({ abovePreferred }) => abovePreferred, decimals: 2 },
  { heading: 'outgrow', of: ({ outgrowing }) => outgrowing, decimals: 1 },
  { heading: 'still waiting', of: ({ waitingAtEnd }) => waitingAtEnd, decimals: 1 },
  { heading: '% of hindsight', of: ({ shareOfHindsight }) => 100 * shareOfHindsight, decimals: 2 },
];

/** A table in text: for each policy the mean over the years, and its 95 % confidence band. */
export function printedTable(years: readonly YearFigures[]): string {
  const rows = policyNames.map((name) => [
    name,
    ...columns.map(({ of, decimals }) => {
      const { mean, margin } = bandOf(years.map((year) => of(year[name])));
      const band = Number.isNaN(margin) ? '' : ` ± ${margin.toFixed(decimals)}`;
      return `${mean.toFixed(decimals)}${band}`;
    }),
  ]);
  const all = [['policy', ...columns.map(({ heading }) => heading)], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

export const printedJson = (years: readonly YearFigures[]): string =>
  JSON.stringify({
    policies: policyNames.map((name) => {
      const mean = (of: (figures: Figures) => number, decimals: number) =>
        rounded(bandOf(years.map((year) => of(year[name]))).mean, decimals);
      return {
        name,
        placed: mean(({ placed }) => placed, 1),
        medianDaysWaited: mean(({ medianDaysWaited }) => medianDaysWaited, 1),
        medianKm: mean(({ medianKm }) => medianKm, 1),
        shareOfHindsight: mean(({ shareOfHindsight }) => shareOfHindsight, 4),
      };
    }),
  });

/** One line for each: what, how much, and who says so. */
export const printedAssumptions = (): string =>
  Object.entries(assumptions)
    .map(
      ([name, { value, says, source }]) =>
        `${name} = ${JSON.stringify(value)}: ${says} (${source})`,
    )
    .join('\n');
