/** How many wait in an area: of the viewer's own organisation, and of all others. */
export interface AreaCount {
  readonly name: string;
  readonly own: number;
  readonly others: number;
}

/** What may be told. Without a number, it is fewer than five or perhaps nobody. */
export interface ToldCount {
  readonly name: string;
  readonly own: number;
  readonly others: number | undefined;
}

export interface Told {
  readonly areas: readonly ToldCount[];
  /** The others of all areas without a number, together; none when there is nobody. */
  readonly rest: { readonly others: number | undefined } | undefined;
}

/** Fewer than this many could be recognised. */
export const fewestTold = 5;

/**
 * Who looks knows their own youths. Of others only areas with at least five are told, and what is left over is told
 * as one number. That number may not give away a small one either: while it is too small, the smallest area that was
 * told joins it.
 */
export function mergeSmall(areas: readonly AreaCount[]): Told {
  const bySize = [...areas].sort((a, b) => a.others - b.others);
  let hidden = bySize.filter(({ others }) => others < fewestTold).length;
  const sumOf = (count: number): number =>
    bySize.slice(0, count).reduce((sum, { others }) => sum + others, 0);
  while (sumOf(hidden) > 0 && sumOf(hidden) < fewestTold && hidden < bySize.length) hidden += 1;
  const untold = new Set(bySize.slice(0, hidden).map(({ name }) => name));
  const rest = sumOf(hidden);
  return {
    areas: areas.map(({ name, own, others }) => ({
      name,
      own,
      others: untold.has(name) ? undefined : others,
    })),
    rest: rest === 0 ? undefined : { others: rest < fewestTold ? undefined : rest },
  };
}

export const shownTotal = ({ own, others = 0 }: ToldCount): number => own + others;
