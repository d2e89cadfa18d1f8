import type { Arrival, Home } from '../draw/future.ts';
import { dayOfWeek, weekFrom } from '../days.ts';
import { type Living, mayJoinFrom } from '../fit/lives-with.ts';
import { type Weeks, weeksThatFit } from '../fit/weeks-that-fit.ts';
import { pointsOfDay, pointsOfPlacing } from '../score.ts';
import type { Assumptions } from '../assumptions.ts';

/** A youth, and for each home the weeks in which they could begin, and what that would be worth in the first. */
export interface Prospect {
  readonly arrival: Arrival;
  readonly chances: readonly (Chance | undefined)[];
}

interface Chance extends Weeks {
  readonly pointsAtOnce: number;
}

export function prospectOf(
  arrival: Arrival,
  homes: readonly Home[],
  assumed: Assumptions,
): Prospect {
  const last = Math.min(assumed.weeks, weekFrom(arrival.leavesOn)) - 1;
  return {
    arrival,
    chances: homes.map((home) => {
      const fits = weeksThatFit(arrival.youth, home.group);
      if (fits === undefined) return undefined;
      const [from, to] = [fits.from, Math.min(fits.to, last)];
      const pointsAtOnce = pointsOfPlacing(arrival, home, dayOfWeek(from), assumed);
      return from > to ? undefined : { from, to, pointsAtOnce };
    }),
  };
}

/** A place in a home, from the week in which it is free. Nobody leaves it again this year. */
export interface Slot {
  readonly homeAt: number;
  readonly opens: number;
}

/** The places that are free in a home from a week on, and those that come free when residents leave. */
export function slotsOf(
  homeAt: number,
  home: Home,
  living: readonly Living[],
  { week, weeks }: { week: number; weeks: number },
): readonly Slot[] {
  const free = Math.max(0, home.room - living.length);
  const leaving = living.map(({ leavesOn }) => weekFrom(leavesOn)).filter((opens) => opens < weeks);
  return [...Array.from({ length: free }, () => week), ...leaving].map((opens) => ({
    homeAt,
    opens: Math.max(week, opens),
  }));
}

/** From which week those who live in a home would have this youth. */
export const joinsFrom = (
  { arrival }: Prospect,
  { group }: Home,
  living: readonly Living[],
): number => weekFrom(mayJoinFrom(arrival.youth, group, living));

/** The first week in which somebody could take a place, which is always the best. */
export function weekIn(
  { chances }: Prospect,
  { homeAt, opens }: Slot,
  joins: number,
): number | undefined {
  const chance = chances[homeAt];
  if (chance === undefined) return undefined;
  const week = Math.max(chance.from, opens, joins);
  return week > chance.to ? undefined : week;
}

export const worthIn = (
  { arrival, chances }: Prospect,
  { homeAt }: Slot,
  week: number,
  assumed: Assumptions,
): number => {
  const chance = chances[homeAt];
  if (chance === undefined) throw new Error('Nobody asks what is not possible');
  return chance.pointsAtOnce - pointsOfDay(arrival, assumed) * dayOfWeek(week - chance.from);
};
