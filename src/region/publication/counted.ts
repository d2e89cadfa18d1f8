/**
 * A count of people, and the same people split up, each time in another way. The parts of a split are the whole: nobody
 * is in two of them, and nobody in none. A part may be split further, and so the counts hang together as a tree.
 */
export interface Counted {
  readonly name: string;
  readonly count: number;
  /** How many of these each organisation knows as its own; in the same order at every count. */
  readonly own?: readonly number[];
  readonly splits?: readonly CountedSplit[];
}

export interface CountedSplit {
  readonly name: string;
  /** Its parts are those that were found: a part that is named at all tells that somebody is in it. */
  readonly isOpen?: boolean;
  readonly parts: readonly Counted[];
}

/** What may leave: a rounded number, or none where it is small or would give away a small one. */
export interface Told {
  readonly name: string;
  readonly count: number | null;
  readonly splits: readonly ToldSplit[];
}

export interface ToldSplit {
  readonly name: string;
  readonly parts: readonly Told[];
}

/** Every count of the tree, the whole before its parts. */
export const allCounts = (counted: Counted): readonly Counted[] => [
  counted,
  ...(counted.splits ?? []).flatMap(({ parts }) => parts.flatMap(allCounts)),
];

/** A split that loses or doubles somebody is our mistake: subtracting would then tell lies or secrets. */
export function addsUp({ name, count, own = [], splits = [] }: Counted): void {
  for (const { name: split, parts } of splits) {
    const sums = [count, ...own].map((whole, at) => ({
      whole,
      sum: sumOf(parts.map((part) => (at === 0 ? part.count : (part.own?.[at - 1] ?? 0)))),
    }));
    if (sums.some(({ whole, sum }) => whole !== sum))
      throw new Error(`the parts of ${name} by ${split} are not the whole`);
    parts.forEach(addsUp);
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
