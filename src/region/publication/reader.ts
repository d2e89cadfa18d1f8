import type { Bounds } from './bounds.ts';
import type { Counted } from './counted.ts';
import { fewestPublished, published } from './published.ts';

/** Which organisation or provider reads, by its place in the lists; without one, anybody. */
export type Reader = number | undefined;

/** Whoever knows all of it learns nothing new, and there is nobody else in it to keep from them. */
export const readersOf = ({ own = [], count }: Counted): readonly Reader[] => [
  undefined,
  ...own.flatMap((known, at) => (known < count ? [at] : [])),
];

const knownTo = ({ own }: Counted, reader: Reader): number =>
  reader === undefined ? 0 : (own?.[reader] ?? 0);

/** Five is hidden too: whoever knows that one youth came could read from a new number that there had been four. */
export const isSmall = (one: Counted, reader: Reader): boolean =>
  one.count - knownTo(one, reader) <= fewestPublished;

/** What one number says by itself. We let the reader know which are hidden because they are small: safer than less. */
export function readFrom(one: Counted, reader: Reader, hidden: ReadonlySet<Counted>): Bounds {
  const least = knownTo(one, reader);
  if (isSmall(one, reader)) return { least, most: least + fewestPublished };
  const shown = hidden.has(one) ? null : published(one.count);
  return shown === null
    ? { least, most: Infinity }
    : { least: Math.max(least + fewestPublished + 1, shown - 2), most: shown + 2 };
}

/** A count of one to four, of people the reader does not know, that can only be that. */
export function leakIn(bounds: ReadonlyMap<Counted, Bounds>, reader: Reader): Counted | undefined {
  for (const [one, { least, most }] of bounds) {
    const others = most - knownTo(one, reader);
    if (least === most && others > 0 && others < fewestPublished) return one;
  }
  return undefined;
}
