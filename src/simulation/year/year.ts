import { dayOfWeek } from '../days.ts';
import { declines } from '../draw/draw-future.ts';
import type { Arrival, Dweller, Future, Home } from '../draw/future.ts';

export interface Placed {
  readonly arrival: Arrival;
  readonly home: Home;
  readonly day: number;
}

/** A year in which somebody decides, week by week; they see who waits and what is free, and not what comes. */
export interface Year {
  readonly future: Future;
  readonly week: number;
  readonly day: number;
  /** Longest waiting first. */
  readonly waiting: readonly Arrival[];
  /** Homes with a place, in which somebody may still come this week. */
  readonly open: readonly Home[];
  readonly dwellersOf: (home: Home) => readonly Dweller[];
  readonly cameThisWeek: (home: Home) => number;
  readonly saidNo: (arrival: Arrival, home: Home) => boolean;
  /** Asks the home and the family; with two times yes the youth moves in today. */
  readonly ask: (arrival: Arrival, home: Home) => boolean;
}

export type Decide = (year: Year) => void | Promise<void>;

/** The same future may be played as often as there are ways to decide. */
export async function play(future: Future, decide: Decide): Promise<readonly Placed[]> {
  const { homes, assumed } = future;
  const living = new Map(homes.map((home) => [home, home.dwellers]));
  const noes = new Set<string>();
  const placed = new Map<string, Placed>();

  for (let week = 0; week < assumed.weeks; week += 1) {
    const day = dayOfWeek(week);
    for (const [home, dwellers] of living) {
      living.set(
        home,
        dwellers.filter((dweller) => dweller.leavesOn > day),
      );
    }
    const came = new Map<Home, number>();
    const dwellersOf = (home: Home) => living.get(home) ?? [];
    const isOpen = (home: Home) =>
      dwellersOf(home).length < home.room && (came.get(home) ?? 0) < home.group.arrivalsAtOnce;
    const year: Year = {
      future,
      week,
      day,
      get waiting() {
        return future.arrivals.filter(
          ({ youth, since, leavesOn }) => since <= day && leavesOn > day && !placed.has(youth.code),
        );
      },
      get open() {
        return homes.filter(isOpen);
      },
      dwellersOf,
      cameThisWeek: (home) => came.get(home) ?? 0,
      saidNo: (arrival, home) => noes.has(pairName(arrival, home)),
      ask(arrival, home) {
        if (declines(future, arrival.youth.code, home.group.code)) {
          noes.add(pairName(arrival, home));
          return false;
        }
        placed.set(arrival.youth.code, { arrival, home, day });
        came.set(home, (came.get(home) ?? 0) + 1);
        living.set(home, [...dwellersOf(home), dwellerFrom(arrival, day)]);
        return true;
      },
    };
    await decide(year);
  }
  return [...placed.values()];
}

const pairName = ({ youth }: Arrival, { group }: Home) => `${youth.code} ${group.code}`;

/** Who came this year stays in it: nobody may win by guessing whose stay will be short. */
const dwellerFrom = ({ youth }: Arrival, day: number): Dweller => ({
  resident: youth,
  since: day,
  leavesOn: Infinity,
});
