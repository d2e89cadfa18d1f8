import type { Book } from './book.ts';
import { canAllStart } from './can-all-start.ts';
import { daysInYear } from './limits.ts';

/** The newcomers chosen so far, unit upon unit. Whoever is added last is dropped first. */
export interface Party {
  readonly units: readonly number[];
  readonly size: () => number;
  /** Adds a unit when the group rules allow it beside the others. */
  readonly add: (unit: number) => boolean;
  readonly drop: () => void;
  /** What size, ages and siblings cost or earn together, in the last tier. */
  readonly terms: () => number;
  /** The same without the size: nobody who joins makes the ages differ less. */
  readonly company: () => number;
  /** Whether the last tier makes the same of everybody at each of their starts. */
  readonly isEven: () => boolean;
}

interface Level {
  readonly size: number;
  readonly oldest: number;
  readonly youngest: number;
  readonly care: number;
  readonly risky: readonly number[];
  readonly kin: readonly number[];
  readonly together: number;
  readonly even: boolean;
}

/** Begins with those who are pinned. */
export function partyOf(book: Book): Party {
  const { base, limits, room } = book;
  const units: number[] = [];
  const masks = new Int32Array(room + 1);
  masks.set(base.masks);
  const ground: Level = {
    size: base.youths.length,
    oldest: Math.min(limits.oldest, base.oldest),
    youngest: Math.max(limits.youngest, base.youngest),
    care: base.intensity,
    risky: base.risky,
    kin: base.kin,
    together: base.kin.length - new Set(base.kin).size,
    even: base.even,
  };
  const levels = [ground];
  let top = ground;

  const spread = () => {
    if (top.youngest < top.oldest) return 0;
    const years = Math.floor((top.youngest - top.oldest) / daysInYear);
    return (limits.yearsBefore - years) * limits.spreadPenalty;
  };

  const company = () => spread() + top.together * limits.siblingBonus;

  const add = (unit: number): boolean => {
    const first = book.first[unit] ?? 0;
    const members = (book.first[unit + 1] ?? 0) - first;
    const size = top.size + members;
    if (size > room) return false;
    const oldest = Math.min(top.oldest, book.oldest[unit] ?? 0);
    const youngest = Math.max(top.youngest, book.youngest[unit] ?? 0);
    if (youngest - oldest > limits.mostSpread) return false;
    const care = top.care + (book.intensity[unit] ?? 0);
    if (care > limits.intensity) return false;
    if (book.apart.get(unit)?.some((other) => units.includes(other)) === true) return false;
    const risky = withRisks(book, unit, top.risky);
    if (risky === undefined) return false;
    for (let at = 0; at < members; at += 1) masks[top.size + at] = book.masks[first + at] ?? 0;
    if (!canAllStart(book.starts, masks, size)) return false;

    const set = book.kin[unit] ?? -1;
    const kin = set < 0 ? top.kin : [...top.kin, set];
    const together = top.together + (set >= 0 && top.kin.includes(set) ? 1 : 0);
    const even = top.even && book.even[unit] === 1;
    top = { size, oldest, youngest, care, risky, kin, together, even };
    levels.push(top);
    units.push(unit);
    return true;
  };

  return {
    units,
    size: () => top.size,
    add,
    drop: () => {
      levels.pop();
      units.pop();
      top = levels.at(-1) ?? ground;
    },
    terms: () => (limits.sizeTerm[top.size] ?? 0) + company(),
    company,
    isEven: () => top.even,
  };
}

/** The risks there would be; undefined when they are more than the group can handle. */
function withRisks(
  { risky, limits }: Book,
  unit: number,
  before: readonly number[],
): readonly number[] | undefined {
  const caps = before.length;
  let same = true;
  for (let cap = 0; cap < caps; cap += 1) {
    const more = risky[unit * caps + cap] ?? 0;
    if (more === 0) continue;
    same = false;
    if ((before[cap] ?? 0) + more > (limits.risky[cap] ?? 0)) return undefined;
  }
  return same ? before : before.map((count, cap) => count + (risky[unit * caps + cap] ?? 0));
}
