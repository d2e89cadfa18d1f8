import { addMonths } from '../../domain/calendar-day.ts';
import { schoolTenths, tenths } from '../distance.ts';
import type { Register } from '../register.ts';
import type { Group } from '../table.ts';
import { bitsIn } from './bits.ts';
import { dateNumber, type FlatYouths } from './flat-youths.ts';
import type { Start } from './starts.ts';

export interface SeatWorth {
  readonly most: number;
  readonly least: number;
}

/** What the last tier makes of a youth in a group, at the best and at the worst of some starts. */
export function seatWorth({ table }: Register, flat: FlatYouths) {
  const { policy, youths } = table;
  const [wish, missing, outgrown, change] = [
    tenths(policy.wishBonus),
    tenths(policy.desirablePenalty),
    tenths(policy.outgrowPenalty),
    tenths(policy.changePenalty),
  ];
  const monthsLater = remember((date) => laterBy(date, policy.outgrowMonths));

  return (group: Group, starts: readonly Start[]) => {
    const offers = bitsIn(flat.desirable, group.offers);
    const wished = new Set(flat.wished.get(group.code));
    const pending = new Set(flat.pending.get(group.code));

    const schoolOf = (youth: number): number => {
      const one = youths[youth];
      if (one?.school?.keep !== 'prefer') return 0;
      const distance = schoolTenths(one, group, policy.detour) ?? 0;
      return Math.floor(distance * policy.schoolWeight + 0.5);
    };
    const isOutgrown = (youth: number, from: number): boolean => {
      const start = Math.max(from, flat.startFrom[youth] ?? 0);
      const year = (flat.bornYear[youth] ?? 0) + group.stayUntilAge;
      if (year > lastYear) return false;
      if (Math.floor(start / 10_000) + policy.outgrowMonths / 12 >= lastYear) return true;
      return birthdayIn(year, flat.bornDate[youth] ?? 0) <= monthsLater(start);
    };

    return (youth: number, mask: number, home: number): SeatWorth => {
      const worth =
        (wished.has(youth) ? wish : 0) -
        home -
        schoolOf(youth) -
        missing * countMissing(flat, youth, offers) -
        (flat.hasPending[youth] === 1 && !pending.has(youth) ? change : 0);
      let [most, least] = [-Infinity, Infinity];
      for (const [index, { from }] of starts.entries()) {
        if ((mask & (1 << index)) === 0) continue;
        const here = isOutgrown(youth, from) ? worth - outgrown : worth;
        most = Math.max(most, here);
        least = Math.min(least, here);
      }
      return { most, least };
    };
  };
}

const lastYear = 9999;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Who is born on 29 February has their birthday on 1 March in other years. */
const birthdayIn = (year: number, date: number) =>
  year * 10_000 + (date === 229 && !isLeap(year) ? 301 : date);

function laterBy(date: number, months: number): number {
  const [, year = '', month = '', day = ''] =
    /(....)(..)(..)/.exec(String(date).padStart(8, '0')) ?? [];
  return dateNumber(addMonths(`${year}-${month}-${day}`, months));
}

function remember(of: (date: number) => number): (date: number) => number {
  const known = new Map<number, number>();
  return (date) => {
    const found = known.get(date) ?? of(date);
    known.set(date, found);
    return found;
  };
}

function countMissing({ desirable }: FlatYouths, youth: number, offers: Int32Array): number {
  let count = 0;
  for (let at = 0; at < desirable.width; at += 1) {
    let bits = (desirable.rows[youth * desirable.width + at] ?? 0) & ~(offers[at] ?? 0);
    for (; bits !== 0; bits &= bits - 1) count += 1;
  }
  return count;
}
