import type { Group } from '../table.ts';
import { dateNumber, never } from './flat-youths.ts';

/** Vacancies with the same dates, which no rule can tell apart. */
export interface Start {
  readonly from: number;
  readonly until: number;
  readonly places: number;
}

/** As many as the bits of a number can hold; a group with more is too unusual to price. */
export const mostStarts = 30;

export function startsOf({ vacancies }: Group): readonly Start[] {
  const starts = new Map<string, Start>();
  for (const { from, until, places } of vacancies) {
    const key = `${from} ${until ?? ''}`;
    const more = (starts.get(key)?.places ?? 0) + places;
    const last = until === null ? never : dateNumber(until);
    starts.set(key, { from: dateNumber(from), until: last, places: more });
  }
  return [...starts.values()];
}
