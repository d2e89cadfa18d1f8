import type { BranchOptions } from './branch-options.ts';

/** What is left of every group's options while a search decides group after group. */
export interface BranchBoard {
  /** The undecided group with the fewest ways left, or -1. */
  readonly tightest: () => number;
  /** The options that are left of a group, cheapest first. */
  readonly left: (group: number) => readonly number[];
  /** Decides a group, and returns the mark to go back to. */
  readonly take: (option: number) => number;
  readonly undo: (option: number, mark: number) => void;
  /** Strikes out what would give away more than the slack; false when nothing can work any more. */
  readonly narrow: (slack: number) => boolean;
}

const none = -1;

/** Numbers side by side, and a trail of what was struck out: a search comes here a million times. */
export function branchBoard(
  options: BranchOptions,
  priceOf: ArrayLike<number>,
  mustPlace: readonly boolean[],
): BranchBoard {
  const { first, loss, group, youths, ofYouth } = options;
  const groups = first.length - 1;
  const isOpen = new Uint8Array(groups).fill(1);
  const isLeft = new Uint8Array(loss.length).fill(1);
  const waysOfGroup = Int32Array.from({ length: groups }, (_, at) => sizeOf(first, at));
  const waysOfYouth = Int32Array.from(ofYouth, (ways) => ways.length);
  const isPlaced = new Uint8Array(ofYouth.length);
  const paying = mustPlace.flatMap((must, youth) =>
    must || (priceOf[youth] ?? 0) > 0 ? [youth] : [],
  );
  const trail: number[] = [];

  const count = (option: number, change: 1 | -1) => {
    const at = group[option] ?? 0;
    isLeft[option] = change === 1 ? 1 : 0;
    waysOfGroup[at] = (waysOfGroup[at] ?? 0) + change;
    for (const youth of youths[option] ?? []) {
      waysOfYouth[youth] = (waysOfYouth[youth] ?? 0) + change;
    }
  };
  const strike = (option: number) => {
    if (isLeft[option] !== 1) return;
    count(option, -1);
    trail.push(option);
  };
  const decide = (option: number, decided: 0 | 1) => {
    isOpen[group[option] ?? 0] = decided === 1 ? 0 : 1;
    for (const youth of youths[option] ?? []) isPlaced[youth] = decided;
  };

  /** A price is paid for every youth; who can be placed nowhere any more is paid for in vain. */
  const paidInVain = (): number => {
    let sum = 0;
    for (const youth of paying) {
      if (isPlaced[youth] === 1 || waysOfYouth[youth] !== 0) continue;
      if (mustPlace[youth] === true) return Infinity;
      sum += priceOf[youth] ?? 0;
    }
    return sum;
  };
  const cheapest = (at: number): number => {
    let option = first[at] ?? 0;
    const end = first[at + 1] ?? 0;
    while (option < end && isLeft[option] !== 1) option += 1;
    return option < end ? (loss[option] ?? 0) : Infinity;
  };

  return {
    tightest: () => {
      let [best, fewest] = [none, Infinity];
      for (let at = 0; at < groups; at += 1) {
        const ways = waysOfGroup[at] ?? 0;
        if (isOpen[at] === 1 && ways < fewest) [best, fewest] = [at, ways];
      }
      return best;
    },
    left: (at) => {
      const ways: number[] = [];
      for (let option = first[at] ?? 0; option < (first[at + 1] ?? 0); option += 1) {
        if (isLeft[option] === 1) ways.push(option);
      }
      return ways;
    },
    take: (option) => {
      const mark = trail.length;
      const at = group[option] ?? 0;
      for (let other = first[at] ?? 0; other < (first[at + 1] ?? 0); other += 1) strike(other);
      for (const youth of youths[option] ?? [])
        for (const other of ofYouth[youth] ?? []) strike(other);
      decide(option, 1);
      return mark;
    },
    undo: (option, mark) => {
      decide(option, 0);
      while (trail.length > mark) count(trail.pop() ?? 0, 1);
    },
    narrow: (slack) => {
      for (let struck = true; struck;) {
        struck = false;
        let spare = slack - paidInVain();
        for (let at = 0; at < groups; at += 1) if (isOpen[at] === 1) spare -= cheapest(at);
        if (spare < 0) return false;
        for (let at = 0; at < groups; at += 1) {
          if (isOpen[at] !== 1) continue;
          const most = cheapest(at) + spare;
          for (let option = (first[at + 1] ?? 0) - 1; option >= (first[at] ?? 0); option -= 1) {
            if ((loss[option] ?? 0) <= most) break;
            if (isLeft[option] !== 1) continue;
            strike(option);
            struck = true;
          }
        }
      }
      return true;
    },
  };
}

const sizeOf = (first: Int32Array, at: number) => (first[at + 1] ?? 0) - (first[at] ?? 0);
