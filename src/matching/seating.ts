import type { Pair } from './rule.ts';

/**
 * Gives every newcomer a place of their own: the start dates in order of youth code as early as can be,
 * read as a whole; only when all dates are equal do the vacancy codes decide.
 */
export function seat(options: readonly (readonly Pair[])[]): readonly Pair[] | undefined {
  if (placesIn(options) < options.length) return undefined;
  const first = options.map((pairs) => pairs.toSorted(byDayThenCode));
  const best = first.map((pairs) => pairs[0]);
  if (best.every((pair) => pair !== undefined) && allSeated(best.map((pair) => [pair]))) {
    return best;
  }
  const onBestDays = narrowed(first, (a, b) => a.startsOn === b.startsOn);
  const seats = onBestDays && narrowed(onBestDays, (a, b) => a.vacancy === b.vacancy);
  return seats?.flatMap((pairs) => pairs.slice(0, 1));
}

/** A hundred siblings for one place need no search. */
function placesIn(options: readonly (readonly Pair[])[]): number {
  const places = new Map(options.flat().map(({ vacancy }) => [vacancy.code, vacancy.places]));
  return places.values().reduce((sum, count) => sum + count, 0);
}

/** Newcomer by newcomer, keeps only the first options alike that still leave everybody a place. */
function narrowed(
  options: readonly (readonly Pair[])[],
  alike: (a: Pair, b: Pair) => boolean,
): readonly (readonly Pair[])[] | undefined {
  const chosen = [...options];
  for (const [index, pairs] of options.entries()) {
    const kept = pairs
      .map((first) => pairs.filter((other) => alike(first, other)))
      .find((some) => allSeated(chosen.with(index, some)));
    if (kept === undefined) return undefined;
    chosen[index] = kept;
  }
  return chosen;
}

/** Whether all can have a place at once: whoever sits in the way moves on, if there is somewhere to go. */
function allSeated(options: readonly (readonly Pair[])[]): boolean {
  const takenBy = new Map<string, number[]>();
  const findPlace = (newcomer: number, tried: Set<string>): boolean =>
    (options[newcomer] ?? []).some(({ vacancy }) => {
      if (tried.has(vacancy.code)) return false;
      tried.add(vacancy.code);
      const taken = takenBy.get(vacancy.code) ?? [];
      takenBy.set(vacancy.code, taken);
      if (taken.length < vacancy.places) return taken.push(newcomer) > 0;
      const moved = taken.findIndex((other) => findPlace(other, tried));
      if (moved < 0) return false;
      taken[moved] = newcomer;
      return true;
    });
  return options.every((_, newcomer) => findPlace(newcomer, new Set()));
}

const byDayThenCode = (a: Pair, b: Pair) =>
  a.startsOn === b.startsOn
    ? a.vacancy.code < b.vacancy.code
      ? -1
      : 1
    : a.startsOn < b.startsOn
      ? -1
      : 1;
