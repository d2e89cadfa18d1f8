import { type Bounds, boundsOf } from './bounds.ts';
import { type Counted, type Told, addsUp, allCounts } from './counted.ts';
import { fewestPublished, published } from './published.ts';

/**
 * What may leave of these counts. Each is rounded, and small ones are hidden: also where only a small number is left when
 * somebody takes off what they know as their own. Then we read what remains as each of them would who subtracts everything
 * from everything. As long as a count from one to four can be found out that way, one more number is hidden.
 */
export function publish(root: Counted): Told {
  addsUp(root);
  // Whoever knows all of it learns nothing new, and there is nobody else in it to keep from them.
  const readers = [
    undefined,
    ...(root.own ?? []).flatMap((known, at) => (known < root.count ? [at] : [])),
  ];
  const hidden = new Set(
    allCounts(root).filter((one) => readers.some((reader) => isSmall(one, reader))),
  );
  for (;;) {
    const leak = leakIn(root, readers, hidden);
    if (leak === undefined) return told(root, hidden);
    hidden.add(oneMore(root, leak, hidden));
  }
}

/** Which organisation or provider reads, by its place in the lists; without one, anybody. */
type Reader = number | undefined;

const knownTo = ({ own }: Counted, reader: Reader): number =>
  reader === undefined ? 0 : (own?.[reader] ?? 0);

/** Five is hidden too: whoever knows that one youth came could read from a new number that there had been four. */
const isSmall = (one: Counted, reader: Reader): boolean =>
  one.count - knownTo(one, reader) <= fewestPublished;

const told = (counted: Counted, hidden: ReadonlySet<Counted>): Told => ({
  name: counted.name,
  count: hidden.has(counted) ? null : published(counted.count),
  splits: (counted.splits ?? []).map(({ name, parts, isOpen }) => ({
    name,
    parts: parts
      .filter((part) => isOpen !== true || !hidden.has(part))
      .map((part) => told(part, hidden)),
  })),
});

/** A count of one to four, of people the reader does not know, that can only be that. */
function leakIn(
  root: Counted,
  readers: readonly Reader[],
  hidden: ReadonlySet<Counted>,
): Counted | undefined {
  for (const reader of readers) {
    const bounds = boundsOf(root, (one) => readFrom(one, reader, hidden));
    for (const [one, { least, most }] of bounds) {
      const others = most - knownTo(one, reader);
      if (least === most && others > 0 && others < fewestPublished) return one;
    }
  }
  return undefined;
}

/** What one number says by itself. We let the reader know which are hidden because they are small: safer than less. */
function readFrom(one: Counted, reader: Reader, hidden: ReadonlySet<Counted>): Bounds {
  const least = knownTo(one, reader);
  if (isSmall(one, reader)) return { least, most: least + fewestPublished };
  const shown = hidden.has(one) ? null : published(one.count);
  return shown === null
    ? { least, most: Infinity }
    : { least: Math.max(least + fewestPublished + 1, shown - 2), most: shown + 2 };
}

/** What to hide next: the smallest number beside the leak, else itself, else its whole, else the smallest there is. */
function oneMore(root: Counted, leak: Counted, hidden: ReadonlySet<Counted>): Counted {
  const shown = (all: readonly Counted[]): Counted | undefined =>
    all.filter((one) => !hidden.has(one)).toSorted((a, b) => a.count - b.count)[0];
  const whole = allCounts(root).find((one) => partsOf(one).includes(leak));
  const beside = (whole?.splits ?? []).find(({ parts }) => parts.includes(leak))?.parts ?? [];
  const next =
    shown(beside.filter((one) => one !== leak)) ??
    shown([leak]) ??
    shown(whole === undefined ? [] : [whole]) ??
    shown(allCounts(root));
  if (next === undefined) throw new Error(`${leak.name} can be found out with nothing published`);
  return next;
}

const partsOf = ({ splits = [] }: Counted): readonly Counted[] =>
  splits.flatMap(({ parts }) => parts);
