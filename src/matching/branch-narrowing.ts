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
  mustPlace: readonly boolean[],
): Open | undefined {
  const cheapest = [...open.values()].map(([first]) => first?.loss ?? Infinity);
  const orphaned = orphans(open, taken, priceOf.length);
  if (orphaned.some((youth) => mustPlace[youth] === true)) return undefined;
  const spare =
    slack - sum(cheapest) - sum(orphaned.map((youth) => Math.max(0, priceOf[youth] ?? 0)));
  if (spare < 0) return undefined;
  const left = new Map<number, readonly Option[]>();
  let struck = false;
  for (const [group, options] of open) {
    const most = (options[0]?.loss ?? 0) + spare;
    const kept = options.filter(({ loss }) => loss <= most);
    struck ||= kept.length < options.length;
    left.set(group, kept);
  }
  return struck ? narrow(left, slack, taken, priceOf, mustPlace) : left;
}

/** A price is paid for every youth; who can be placed nowhere any more is paid for in vain. */
function orphans(open: Open, taken: readonly Option[], youths: number): number[] {
  const reached = new Set<number>(taken.flatMap((option) => option.youths));
  for (const options of open.values()) {
    for (const option of options) for (const youth of option.youths) reached.add(youth);
  }
  return Array.from({ length: youths }, (_, youth) => youth).filter((youth) => !reached.has(youth));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
