import type { Pencil } from './pencil.ts';
import { type Size, beds, days } from './size.ts';

/** Who came to live where, from which day to which. */
export interface Stay {
  readonly youth: number;
  readonly group: number;
  /** In days since the first. */
  readonly from: number;
  readonly until: number;
  readonly isLast: boolean;
}

/**
 * Youths come one after the other, and some come back once: everybody who lived somewhere, in the order in which they
 * came. Beds are given out in turn, so that a bed is empty again before somebody else gets it.
 */
export function timeline({ below }: Pencil, size: Size): Stay[] {
  const lived = size.youths - size.open;
  const again = (size.placements - lived) / lived;
  const begun: { youth: number; from: number; isLast: boolean }[] = [];
  for (let youth = 0; youth < lived; youth += 1) {
    const from = Math.floor((youth / lived) * (days - 1));
    const returns = Math.floor((youth + 1) * again) > Math.floor(youth * again);
    const back = from + longest + 20 + below(60);
    const comesBack = returns && back < days;
    begun.push({ youth, from, isLast: !comesBack });
    if (comesBack) begun.push({ youth, from: back, isLast: true });
  }
  return begun
    .sort((one, other) => one.from - other.from || one.youth - other.youth)
    .map((stay, at) => ({
      ...stay,
      group: Math.floor((at % (size.groups * beds)) / beds),
      until: stay.from + longest - below(20),
    }));
}

const longest = 50;
