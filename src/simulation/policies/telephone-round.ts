import { chanceOf } from '../draw/dice.ts';
import type { Arrival, Home } from '../draw/future.ts';
import { kmOf } from '../score.ts';
import { fitsNow } from '../year/fits-now.ts';
import type { Decide, Year } from '../year/year.ts';
import { byDanger } from './by-danger.ts';

/**
 * As it goes today: for one youth after the other, in danger first and then the longest waiting, a coordinator calls
 * home by home in order of distance, and takes the first that has a place that fits and says yes. She does not know
 * where a place is free, a free place sometimes does not come up, and next week she goes on where she stopped.
 */
export function telephoneRound(): Decide {
  const stoppedAt = new Map<string, number>();
  return (year) => {
    for (const arrival of byDanger(year.waiting)) callFor(year, arrival, stoppedAt);
  };
}

function callFor(year: Year, arrival: Arrival, stoppedAt: Map<string, number>): void {
  const { homes, assumed } = year.future;
  const near = homes.toSorted((one, other) => kmOf(arrival, one) - kmOf(arrival, other));
  const { code } = arrival.youth;
  const from = stoppedAt.get(code) ?? 0;
  for (let call = 0; call < Math.min(assumed.callsPerWeek, near.length); call += 1) {
    const home = near[(from + call) % near.length];
    if (home !== undefined && isPlacedBy(year, arrival, home)) return;
  }
  stoppedAt.set(code, from + assumed.callsPerWeek);
}

function isPlacedBy(year: Year, arrival: Arrival, home: Home): boolean {
  const { seed, assumed } = year.future;
  if (year.saidNo(arrival, home) || !year.open.includes(home)) return false;
  if (chanceOf(assumed.missed, seed, 'missed', arrival.youth.code, home.group.code, year.week)) {
    return false;
  }
  return fitsNow(year, arrival, home) !== undefined && year.ask(arrival, home);
}
