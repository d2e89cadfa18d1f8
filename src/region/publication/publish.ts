import { type Bounds, boundsOf } from './bounds.ts';
import { type Counted, type Told, addsUp, allCounts } from './counted.ts';
import { fewestPublished, published } from './published.ts';

/**
 * What may leave of these counts. Each is rounded, and small ones are hidden. Then we read what is left as somebody
 * would who subtracts everything from everything, and as each organisation would that knows its own part exactly. As
 * long as a count from one to four can be found out that way, one more number is hidden.
 */
export function publish(root: Counted): Told {
  addsUp(root);
  const hidden = new Set(allCounts(root).filter(isSmall));
  for (let leak = leakIn(root, hidden); leak !== undefined; leak = leakIn(root, hidden))
    hidden.add(oneMore(root, leak, hidden));
  return told(root, hidden);
}

/** Five is hidden too: whoever knows that one youth came could read from a new number that there had been four. */
const isSmall = ({ count }: Counted): boolean => count <= fewestPublished;

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
function leakIn(root: Counted, hidden: ReadonlySet<Counted>): Counted | undefined {
  const organisations = (root.own ?? []).map((_, at) => at);
  for (const reader of [undefined, ...organisations]) {
    const own = (one: Counted): number => (reader === undefined ? 0 : (one.own?.[reader] ?? 0));
    const bounds = boundsOf(root, (one) => {
      const { least, most } = readFrom(one, hidden);
      return { least: Math.max(least, own(one)), most };
    });
    for (const [one, { least, most }] of bounds) {
      const others = most - own(one);
      if (least === most && others > 0 && others < fewestPublished) return one;
    }
  }
  return undefined;
}

/** What one number says by itself. We let the reader know which are hidden because they are small: safer than less. */
function readFrom(one: Counted, hidden: ReadonlySet<Counted>): Bounds {
  if (isSmall(one)) return { least: 0, most: fewestPublished };
  const shown = hidden.has(one) ? null : published(one.count);
  return shown === null
    ? { least: 0, most: Infinity }
    : { least: Math.max(shown - 2, fewestPublished + 1), most: shown + 2 };
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
