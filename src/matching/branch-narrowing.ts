/** One way to fill a group, or to leave it empty, and what that gives away. */
export interface Option {
  readonly index: number | undefined;
  readonly youths: readonly number[];
  readonly loss: number;
}

/** The groups that are not decided yet, each with the ways that are left, cheapest first. */
export type Open = ReadonlyMap<number, readonly Option[]>;

/** Decides a group: it closes, and its youths are gone for the others. */
export function without(open: Open, group: number, taken: Option): Open {
  const left = new Map<number, readonly Option[]>();
  for (const [other, options] of open) {
    if (other === group) continue;
    left.set(
      other,
      options.filter(({ youths }) => !youths.some((youth) => taken.youths.includes(youth))),
    );
  }
  return left;
}

/** Strikes out what would give away more than the slack; undefined when nothing can work any more. */
export function narrow(
  open: Open,
  slack: number,
  taken: readonly Option[],
  priceOf: readonly number[],
): Open | undefined {
  const cheapest = [...open.values()].map(([first]) => first?.loss ?? Infinity);
  const spare = slack - sum(cheapest) - orphanedPrices(open, taken, priceOf);
  if (spare < 0) return undefined;
  const left = new Map<number, readonly Option[]>();
  let struck = false;
  for (const [group, options] of open) {
    const most = (options[0]?.loss ?? 0) + spare;
    const kept = options.filter(({ loss }) => loss <= most);
    struck ||= kept.length < options.length;
    left.set(group, kept);
  }
  return struck ? narrow(left, slack, taken, priceOf) : left;
}

/** A price is paid for every youth; who can be placed nowhere any more is paid for in vain. */
function orphanedPrices(open: Open, taken: readonly Option[], priceOf: readonly number[]): number {
  const reached = new Set<number>(taken.flatMap(({ youths }) => youths));
  for (const options of open.values()) {
    for (const { youths } of options) for (const youth of youths) reached.add(youth);
  }
  return sum(priceOf.filter((price, youth) => price > 0 && !reached.has(youth)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
