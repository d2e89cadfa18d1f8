import type { CalendarDay } from '../../domain/calendar-day.ts';
import { dayNumber } from '../../domain/calendar-day.ts';
import type { Register } from '../register.ts';
import type { Table } from '../table.ts';
import { type Bits, bitsOf } from './bits.ts';

/** All youths side by side, so that millions of pairs can be looked at without a detour. */
export interface FlatYouths {
  readonly bornYear: Int32Array;
  /** Month and day as one number, 503 for 3 May. */
  readonly bornDate: Int32Array;
  readonly bornDay: Int32Array;
  readonly startFrom: Int32Array;
  readonly startBy: Int32Array;
  readonly closedUntil: Int32Array;
  readonly needs: Bits;
  readonly desirable: Bits;
  readonly risks: Bits;
  /** For each group by code, who is barred from it, who asks for it, and who is spoken of for it. */
  readonly barred: ReadonlyMap<string, readonly number[]>;
  readonly wished: ReadonlyMap<string, readonly number[]>;
  readonly pending: ReadonlyMap<string, readonly number[]>;
  readonly hasPending: Uint8Array;
  readonly placeOf: ReadonlyMap<string, number>;
}

export const never = 99_999_999;

/** A day as a number that sorts and compares as the day does: 20261122. */
export const dateNumber = (day: CalendarDay): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

export function flatYouths({ table, excluded, pending }: Register): FlatYouths {
  const { youths } = table;
  const today = dateNumber(table.today);
  const dates = (of: (index: (typeof youths)[number]) => number) => Int32Array.from(youths, of);
  return {
    bornYear: dates(({ bornOn }) => Number(bornOn.slice(0, 4))),
    bornDate: dates(({ bornOn }) => dateNumber(bornOn) % 10_000),
    bornDay: dates(({ bornOn }) => dayNumber(bornOn)),
    startFrom: dates(({ startFrom }) => Math.max(today, dateNumber(startFrom))),
    startBy: dates(({ startBy }) => (startBy === null ? never : dateNumber(startBy))),
    closedUntil: dates(({ closedUntil }) => (closedUntil === null ? 0 : dateNumber(closedUntil))),
    needs: bitsOf(youths.map(({ needs }) => needs)),
    desirable: bitsOf(youths.map(({ desirable }) => desirable)),
    risks: bitsOf(youths.map(({ risks }) => risks)),
    barred: byGroup(table, ({ code, refuses }) => [...refuses, ...(excluded.get(code) ?? [])]),
    wished: byGroup(table, ({ wishes }) => wishes),
    pending: byGroup(table, ({ code }) => [...(pending.get(code) ?? [])]),
    hasPending: Uint8Array.from(youths, ({ code }) => (pending.has(code) ? 1 : 0)),
    placeOf: new Map(youths.map(({ code }, index) => [code, index])),
  };
}

function byGroup(
  { youths }: Table,
  groupsOf: (youth: Table['youths'][number]) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, youth] of youths.entries()) {
    for (const group of groupsOf(youth)) {
      const known = found.get(group);
      if (known === undefined) found.set(group, [index]);
      else known.push(index);
    }
  }
  return found;
}
