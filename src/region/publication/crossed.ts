import type { Bounds } from './bounds.ts';
import type { Counted } from './counted.ts';
import { type Reader, isSmall, leakIn, readFrom, readersOf } from './reader.ts';

/** The whole is its parts together. A part may stand in other sums as well: a cell of a sheet in its row and its column. */
export interface Sum {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

/**
 * What to hide of counts that cross each other, as `publish` does of a tree: the small ones, and one more as long as
 * somebody can find out a count from one to four by adding and subtracting in every direction at once. Counts that are
 * not for showing at all are given as hidden beforehand; they may still be found out, and hidden they stay.
 */
export function hiddenAcross(
  root: Counted,
  sums: readonly Sum[],
  unshown: readonly Counted[],
): ReadonlySet<Counted> {
  const readers = readersOf(root);
  const all = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const small = all.filter((one) => readers.some((reader) => isSmall(one, reader)));
  const hidden = new Set([...unshown, ...small]);
  for (;;) {
    const leak = firstLeak(all, sums, readers, hidden);
    if (leak === undefined) return hidden;
    hidden.add(oneMore(all, sums, leak, hidden));
  }
}

function firstLeak(
  all: readonly Counted[],
  sums: readonly Sum[],
  readers: readonly Reader[],
  hidden: ReadonlySet<Counted>,
): Counted | undefined {
  for (const reader of readers) {
    const known = new Map(all.map((one) => [one, readFrom(one, reader, hidden)]));
    const leak = leakIn(boundsAcross(known, sums), reader);
    if (leak !== undefined) return leak;
  }
  return undefined;
}

/** What follows from all the sums together: each is gone through again, until nothing more follows from any. */
function boundsAcross(known: ReadonlyMap<Counted, Bounds>, sums: readonly Sum[]) {
  const found = new Map(known);
  const at = (one: Counted): Bounds => found.get(one) ?? { least: 0, most: Infinity };
  const together = (all: readonly Counted[]): Bounds => ({
    least: all.reduce((sum, one) => sum + at(one).least, 0),
    most: all.reduce((sum, one) => sum + at(one).most, 0),
  });
  const narrow = (one: Counted, { least, most }: Bounds): boolean => {
    const was = at(one);
    const is = { least: Math.max(was.least, least), most: Math.min(was.most, most) };
    found.set(one, is);
    return is.least > was.least || is.most < was.most;
  };
  for (let narrowed = true; narrowed;) {
    narrowed = false;
    for (const { whole, parts } of sums) {
      if (narrow(whole, together(parts))) narrowed = true;
      for (const part of parts) {
        const others = together(parts.filter((one) => one !== part));
        const { least, most } = at(whole);
        const left = { least: least - others.most, most: most - others.least };
        if (narrow(part, left)) narrowed = true;
      }
    }
  }
  return found;
}

/** What to hide next: the smallest number beside the leak, in whichever direction; else its wholes; else any. */
function oneMore(
  all: readonly Counted[],
  sums: readonly Sum[],
  leak: Counted,
  hidden: ReadonlySet<Counted>,
): Counted {
  const smallest = (some: readonly Counted[]): Counted | undefined =>
    some.filter((one) => !hidden.has(one)).toSorted((a, b) => a.count - b.count)[0];
  const around = sums.filter(({ parts }) => parts.includes(leak));
  const next =
    smallest(around.flatMap(({ parts }) => parts)) ??
    smallest(around.map(({ whole }) => whole)) ??
    smallest(all);
  if (next === undefined) throw new Error(`${leak.name} can be found out with nothing shown`);
  return next;
}
