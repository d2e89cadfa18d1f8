/** The figures of the monitor, in the order of the page. */
export const figureNames = [
  'waiting',
  'by-month',
  'unmet',
  'speed',
  'near-home',
  'own-region',
  'own-school',
  'siblings',
  'group-sizes',
  'definition',
  'declines',
  'empty-days',
  'follow-rate',
  'ended-early',
] as const;
export type FigureName = (typeof figureNames)[number];

/** One number of a figure, and the names that lead to it; none where it is hidden or nothing was counted. */
export interface Line {
  readonly path: readonly string[];
  readonly value: number | null;
  readonly unit: 'count' | 'days' | 'share';
}

export type Figures = Readonly<Record<FigureName, readonly Line[]>>;
