import type { Counted } from './counted.ts';

/** From how many to how many it can have been, for somebody who reads everything that was published. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What a reader knows of one count before looking at the others. */
export type Known = (count: Counted) => Bounds;

/**
 * What follows from the whole being its parts, for every count of the tree. First upwards, what the parts say of the
 * whole; then downwards, what the whole and the other parts say of one. In a tree that is all there is to find out.
 */
export function boundsOf(root: Counted, known: Known): ReadonlyMap<Counted, Bounds> {
  const found = new Map<Counted, Bounds>();
  upwards(root, known, found);
  downwards(root, found);
  return found;
}

function upwards(count: Counted, known: Known, found: Map<Counted, Bounds>): Bounds {
  let bounds = known(count);
  for (const { parts } of count.splits ?? [])
    bounds = both(bounds, together(parts.map((part) => upwards(part, known, found))));
  found.set(count, bounds);
  return bounds;
}

function downwards(count: Counted, found: Map<Counted, Bounds>): void {
  const whole = at(found, count);
  for (const { parts } of count.splits ?? []) {
    const each = parts.map((part) => at(found, part));
    parts.forEach((part, index) => {
      const others = together(each.filter((_, other) => other !== index));
      const left = { least: whole.least - others.most, most: whole.most - others.least };
      found.set(part, both(at(found, part), left));
    });
    for (const part of parts) downwards(part, found);
  }
}

const both = (one: Bounds, other: Bounds): Bounds => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

const together = (all: readonly Bounds[]): Bounds => ({
  least: all.reduce((sum, { least }) => sum + least, 0),
  most: all.reduce((sum, { most }) => sum + most, 0),
});

function at(found: ReadonlyMap<Counted, Bounds>, count: Counted): Bounds {
  const bounds = found.get(count);
  if (bounds === undefined) throw new Error(`no bounds of ${count.name}`);
  return bounds;
}
