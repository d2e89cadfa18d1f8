import type { Arrival } from '../draw/future.ts';
import { fitsNow } from '../year/fits-now.ts';
import type { Decide, Year } from '../year/year.ts';

/** With a list of all free places: who waits longest gets the place that fits best, then the next. */
export function firstCome(): Decide {
  return (year) => {
    for (const arrival of year.waiting) askBestFirst(year, arrival);
  };
}

function askBestFirst(year: Year, arrival: Arrival): void {
  const options = year.open
    .flatMap((home) => {
      const candidate = fitsNow(year, arrival, home);
      return candidate === undefined ? [] : [{ home, fit: candidate.values[3] }];
    })
    .sort((one, other) => other.fit - one.fit);
  for (const { home } of options.slice(0, year.future.assumed.asksPerWeek)) {
    if (year.ask(arrival, home)) return;
  }
}
