import { boundsOf } from './bounds.ts';
import { type Counted, type Told, addsUp, allCounts } from './counted.ts';
import { published } from './published.ts';
import { type Reader, isSmall, leakIn, readFrom, readersOf } from './reader.ts';

/**
 * What may leave of these counts. Each is rounded, and small ones are hidden: also where only a small number is left when
 * somebody takes off what they know as their own. Then we read what remains as each of them would who subtracts everything
 * from everything. As long as a count from one to four can be found out that way, one more number is hidden.
 */
export function publish(root: Counted): Told {
  addsUp(root);
  const readers = readersOf(root);
  const hidden = new Set(
    allCounts(root).filter((one) => readers.some((reader) => isSmall(one, reader))),
  );
  for (;;) {
    const leak = firstLeak(root, readers, hidden);
    if (leak === undefined) return told(root, hidden);
    hidden.add(oneMore(root, leak, hidden));
  }
}

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

function firstLeak(
  root: Counted,
  readers: readonly Reader[],
  hidden: ReadonlySet<Counted>,
): Counted | undefined {
  for (const reader of readers) {
    const bounds = boundsOf(root, (one) => readFrom(one, reader, hidden));
    const leak = leakIn(bounds, reader);
    if (leak !== undefined) return leak;
  }
  return undefined;
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
