import { addMonths, birthday } from '../domain/calendar-day.ts';
import { defaultPolicy } from '../matching/policy.ts';
import { dayAt, dayOfWeek } from './days.ts';
import type { Future, Home } from './draw/future.ts';
import { kmOf, scoreOf } from './score.ts';
import type { Placed } from './year/year.ts';

/** What one way to decide made of one year. */
export interface Figures {
  readonly placed: number;
  readonly medianDaysWaited: number;
  readonly medianKm: number;
  /** Youths above the preferred number, on average over homes and weeks. */
  readonly abovePreferred: number;
  /** Placed youths who must move within a year of their start, because the home becomes too young for them. */
  readonly outgrowing: number;
  readonly waitingAtEnd: number;
  readonly shareOfHindsight: number;
}

export function figuresOf(
  future: Future,
  placed: readonly Placed[],
  pointsOfHindsight: number,
): Figures {
  const { assumed, arrivals } = future;
  const lastDay = dayOfWeek(assumed.weeks);
  const isPlaced = new Set(placed.map(({ arrival }) => arrival));
  const isWaiting = arrivals.filter(
    (arrival) => !isPlaced.has(arrival) && arrival.since < lastDay && arrival.leavesOn >= lastDay,
  );
  return {
    placed: placed.length,
    medianDaysWaited: median(placed.map(({ arrival, day }) => day - arrival.since)),
    medianKm: median(placed.map(({ arrival, home }) => kmOf(arrival, home))),
    abovePreferred: abovePreferredOf(future, placed),
    outgrowing: placed.filter(isOutgrowing).length,
    waitingAtEnd: isWaiting.length,
    shareOfHindsight: scoreOf(assumed, placed) / pointsOfHindsight,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

function abovePreferredOf({ homes, assumed }: Future, placed: readonly Placed[]): number {
  const newcomers = Map.groupBy(placed, ({ home }) => home);
  const aboveIn = (home: Home, day: number) => {
    const living =
      home.dwellers.filter(({ leavesOn }) => leavesOn > day).length +
      (newcomers.get(home) ?? []).filter((one) => one.day <= day).length;
    return Math.max(0, living - home.group.preferredSize);
  };
  let above = 0;
  for (const home of homes) {
    for (let week = 0; week < assumed.weeks; week += 1) above += aboveIn(home, dayOfWeek(week));
  }
  return above / (homes.length * assumed.weeks);
}

const isOutgrowing = ({ arrival, home, day }: Placed): boolean =>
  birthday(arrival.youth.bornOn, home.group.stayUntilAge) <=
  addMonths(dayAt(day), defaultPolicy.outgrowMonths);
