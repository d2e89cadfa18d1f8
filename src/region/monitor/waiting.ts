import { type CalendarDay, addDays, addMonths } from '../../domain/calendar-day.ts';
import type { Counted } from '../publication/counted.ts';
import { ageBand, ageBands, waitBand, waitBands } from './bands.ts';
import { type Reader, type Split, countBy } from './count-by.ts';
import type { MonitorRows, Period, WaitRow } from './rows.ts';

const settings = ['open', 'closed', 'either'];

/** Who waits now: since how long, whether something fits, and of whom nothing fits what they need. */
export function waitingNow({ waits, today }: MonitorRows, readers: readonly Reader[]): Counted {
  const byAge = (each: readonly Split<WaitRow>[]): Split<WaitRow> => ({
    name: 'age',
    names: ageBands,
    of: ({ bornOn }) => ageBand(bornOn, today),
    each,
  });
  const byNeeds: Split<WaitRow> = {
    name: 'needs',
    names: [],
    of: ({ needs }) => (needs.length === 0 ? 'none' : needs.toSorted().join('+')),
    isOpen: true,
  };
  const bySetting: Split<WaitRow> = {
    name: 'setting',
    names: settings,
    of: ({ setting }) => setting ?? 'unknown',
    each: [byNeeds],
  };
  return countBy(
    'waiting',
    waits.filter(({ waitsNow }) => waitsNow),
    [
      { name: 'waited', names: waitBands, of: (row) => waitBand(row.waitingSince, today) },
      {
        name: 'fit',
        names: ['fits', 'nothing-fits'],
        of: ({ hasFit }) => (hasFit ? 'fits' : 'nothing-fits'),
        then: { fits: [byAge([])], 'nothing-fits': [byAge([bySetting])] },
      },
    ],
    readers,
  );
}

/** How many waited on the last day of each month of the period. */
export const waitingByMonth = (
  { waits, period }: MonitorRows,
  readers: readonly Reader[],
): readonly Counted[] =>
  monthEnds(period).map((day) =>
    countBy(
      day.slice(0, 7),
      waits.filter((row) => waitedOn(row, day)),
      [],
      readers,
    ),
  );

/** Whether somebody waited at the end of this day, by what had been written down by then. */
export function waitedOn({ waitingSince, listings, stays }: WaitRow, day: CalendarDay): boolean {
  const lastSaid = listings.findLast(({ on }) => on <= day);
  const hadPlace = stays.some(({ from, until }) => from <= day && (until === null || until > day));
  return waitingSince <= day && lastSaid?.waits !== false && !hadPlace;
}

/** The last days of the months that have ended in this period. */
export function monthEnds({ from, to }: Period): readonly CalendarDay[] {
  const ends: CalendarDay[] = [];
  for (let first = `${from.slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
    const last = addDays(addMonths(first, 1), -1);
    if (last > to) return ends;
    ends.push(last);
  }
}
