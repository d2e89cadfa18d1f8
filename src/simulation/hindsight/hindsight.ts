import { assign, nobody, totalOf } from '../assignment/assignment.ts';
import { joinsFrom, prospectOf, slotsOf, weekIn, worthIn } from '../assignment/prospect.ts';
import { dayOfWeek } from '../days.ts';
import { declines } from '../draw/draw-future.ts';
import type { Future } from '../draw/future.ts';
import { livingOf } from '../fit/lives-with.ts';
import type { Placed } from '../year/year.ts';

/*
 * The best year there could have been for somebody who knew from the first day who would come, who would leave and who
 * would say no: the most points there can be with each youth in at most one place and each place that is or comes
 * free given at most once, by every rule about one youth and one place, and with the residents of the first day who
 * still live there. What newcomers ask of each other is let go (ages too far apart, too many who run away, one at a
 * time for quiet). So it is a limit from above for every way to decide, and not always a plan.
 */
export interface Hindsight {
  readonly points: number;
  readonly placed: readonly Placed[];
}

export function hindsightOf(future: Future): Hindsight {
  const { homes, arrivals, assumed } = future;
  const living = homes.map(({ dwellers }) =>
    dwellers.map(({ resident, leavesOn }) => livingOf(resident, leavesOn)),
  );
  const slots = homes.flatMap((home, at) =>
    slotsOf(at, home, living[at] ?? [], { week: 0, weeks: assumed.weeks }),
  );
  const prospects = arrivals.map((arrival) => prospectOf(arrival, homes, assumed));
  const weeks = prospects.map((prospect) => {
    const { code } = prospect.arrival.youth;
    const joins = homes.map((home, at) =>
      declines(future, code, home.group.code)
        ? Infinity
        : joinsFrom(prospect, home, living[at] ?? []),
    );
    return slots.map((slot) => weekIn(prospect, slot, joins[slot.homeAt] ?? 0));
  });
  const best = assign(
    prospects.map((prospect, row) =>
      slots.map((slot, column) => {
        const week = weeks[row]?.[column];
        return week === undefined ? undefined : worthIn(prospect, slot, week, assumed);
      }),
    ),
    slots.length,
  );
  const placed = arrivals.flatMap((arrival, row): Placed[] => {
    const column = best.columnOfRow[row] ?? nobody;
    const slot = slots[column];
    const home = homes[slot?.homeAt ?? -1];
    const week = weeks[row]?.[column];
    return home === undefined || week === undefined
      ? []
      : [{ arrival, home, day: dayOfWeek(week) }];
  });
  return { points: totalOf(best), placed };
}
