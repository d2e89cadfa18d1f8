import { homeTenths } from '../matching/distance.ts';
import { defaultPolicy } from '../matching/policy.ts';
import type { Assumptions } from './assumptions.ts';
import { dayOfWeek } from './days.ts';
import type { Arrival, Home } from './draw/future.ts';

/*
 * What a year is worth, in points, against a year in which nobody is placed: for each youth who is placed, for each day
 * of the year that they need not wait any more (a day in danger counts more often), less the kilometres from home.
 */

export const kmOf = ({ youth }: Arrival, { group }: Home): number =>
  homeTenths(youth, group, defaultPolicy.detour) / 10;

export const pointsOfDay = ({ youth }: Arrival, { waitingPoints }: Assumptions): number =>
  waitingPoints[youth.urgency];

/** Who is never placed waits for the whole year, helped elsewhere or not. */
export const pointsOfPlacing = (
  arrival: Arrival,
  home: Home,
  day: number,
  assumed: Assumptions,
): number =>
  assumed.placedPoints +
  pointsOfDay(arrival, assumed) * (dayOfWeek(assumed.weeks) - day) -
  assumed.kmPoints * kmOf(arrival, home);

export const scoreOf = (
  assumed: Assumptions,
  placed: readonly { readonly arrival: Arrival; readonly home: Home; readonly day: number }[],
): number =>
  placed.reduce(
    (sum, { arrival, home, day }) => sum + pointsOfPlacing(arrival, home, day, assumed),
    0,
  );
