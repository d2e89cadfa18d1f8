import { assign } from '../assignment/assignment.ts';
import { type Losses, lossesOfRow } from '../assignment/losses.ts';
import {
  joinsFrom,
  type Prospect,
  type Slot,
  slotsOf,
  weekIn,
  worthIn,
} from '../assignment/prospect.ts';
import type { Arrival, Home } from '../draw/future.ts';
import { livingOf } from '../fit/lives-with.ts';
import type { Year } from '../year/year.ts';
import { couldLeaveOn, type Sampled } from './sampled.ts';

export interface Loss {
  readonly arrival: Arrival;
  readonly home: Home;
  /** Points lost by giving the place to this youth now, beyond those lost by leaving it open for a week. */
  readonly beyondOpen: number;
}

/** What giving each free place to each youth who fits would lose, if this future were the one that comes. */
export function lossesIn(
  year: Year,
  waiting: readonly Prospect[],
  sampled: Sampled,
): readonly Loss[] {
  const { week, future } = year;
  const { homes, assumed } = future;
  const { slots, everybody, weekIf, saysNo } = officeIn(year, waiting, sampled);
  const worths = slots.map((slot) =>
    everybody.map((prospect, column) => {
      const start = saysNo(slot, column) ? undefined : weekIf(slot, column);
      return start === undefined ? undefined : worthIn(prospect, slot, start, assumed);
    }),
  );
  const assignment = assign(worths, everybody.length);

  const leftOpen = (slot: Slot, row: number, losses: Losses): number => {
    const later = { ...slot, opens: week + 1 };
    return everybody.reduce((least, prospect, column) => {
      const start = worths[row]?.[column] === undefined ? undefined : weekIf(later, column);
      return start === undefined
        ? least
        : Math.min(least, losses.of(column, worthIn(prospect, later, start, assumed)));
    }, losses.alone);
  };
  return slots.flatMap((slot, row): Loss[] => {
    const home = homes[slot.homeAt];
    // One free place of a home is as good as another.
    const isFirst = slots.findIndex(({ homeAt }) => homeAt === slot.homeAt) === row;
    if (slot.opens > week || home === undefined || !isFirst) return [];
    const losses = lossesOfRow(assignment, row);
    const open = leftOpen(slot, row, losses);
    // Whoever says no in this future may say yes today, and then this is what giving the place would mean.
    return waiting.flatMap((prospect, column): Loss[] => {
      if (weekIf(slot, column) !== week) return [];
      const given = losses.of(column, worthIn(prospect, slot, week, assumed));
      return [{ arrival: prospect.arrival, home, beyondOpen: given - open }];
    });
  });
}

/** Everybody who waits or could come, every place that is or could come free, and who could begin where and when. */
function officeIn(year: Year, waiting: readonly Prospect[], sampled: Sampled) {
  const { week, day, future } = year;
  const { homes, assumed } = future;
  const everybody = [...waiting, ...sampled.prospects.filter(({ arrival }) => arrival.since > day)];
  const living = homes.map((home) =>
    year
      .dwellersOf(home)
      .map((dweller) =>
        livingOf(dweller.resident, couldLeaveOn(sampled, dweller, home, { assumed, week })),
      ),
  );
  const slots = homes.flatMap((home, at) =>
    slotsOf(at, home, living[at] ?? [], { week, weeks: assumed.weeks }),
  );
  /** From which week each home would have each youth, if it says yes. */
  const joins = everybody.map((prospect, column) =>
    homes.map((home, at) => {
      // Only who waits today can have been told no; who could come has a code of another year.
      const isNo = column < waiting.length && year.saidNo(prospect.arrival, home);
      return prospect.chances[at] === undefined || isNo
        ? Infinity
        : joinsFrom(prospect, home, living[at] ?? []);
    }),
  );
  const noes = everybody.map(sampled.noesOf);
  return {
    everybody,
    slots,
    weekIf: (slot: Slot, column: number): number | undefined => {
      const prospect = everybody[column];
      return prospect && weekIn(prospect, slot, joins[column]?.[slot.homeAt] ?? Infinity);
    },
    saysNo: (slot: Slot, column: number): boolean => noes[column]?.[slot.homeAt] === true,
  };
}
