/** A composition that a search found. */
export interface Found {
  /** By place in the table, ascending. */
  readonly youths: readonly number[];
  readonly reduced: number;
  /** What it is worth in the last tier, counted or not. */
  readonly fit: number;
}

/** What to do with what a search finds. */
export interface Collect {
  readonly found: readonly Found[];
  /** Only what is worth more than this is of interest still. */
  readonly above: () => number;
  readonly take: (found: Found) => void;
}

/** Keeps the best few, best first; among equals the first found. */
export function bestFew(floor: number, keep: number): Collect {
  const found: Found[] = [];
  return {
    found,
    above: () => (found.length < keep ? floor : (found.at(-1)?.reduced ?? floor)),
    take: (one) => {
      let at = found.length;
      while (at > 0 && (found[at - 1]?.reduced ?? 0) < one.reduced) at -= 1;
      found.splice(at, 0, one);
      if (found.length > keep) found.pop();
    },
  };
}

/** Keeps all, and loses interest when they become more than `most`. */
export function allUpTo(floor: number, most: number): Collect {
  const found: Found[] = [];
  return {
    found,
    above: () => (found.length > most ? Infinity : floor),
    take: (one) => found.push(one),
  };
}
