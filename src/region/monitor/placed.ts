import { type CalendarDay, addMonths, daysBetween } from '../../domain/calendar-day.ts';
import type { Counted } from '../publication/counted.ts';
import { type Reader, countBy } from './count-by.ts';
import type { MonitorRows, Period, PlacementRow } from './rows.ts';

const within = ({ from, to }: Period, day: CalendarDay | null): boolean =>
  day !== null && day >= from && day <= to;

/** Places that were given in the period: near home or not, in the own region, with the own school, with siblings. */
export const placesGiven = (
  { placements, period }: MonitorRows,
  readers: readonly Reader[],
): Counted =>
  countBy<PlacementRow>(
    'given',
    placements.filter(({ acceptedOn }) => within(period, acceptedOn)),
    [
      { name: 'home', names: ['near', 'far', 'unknown'], of: ({ home }) => home },
      { name: 'region', names: ['own', 'other', 'unknown'], of: ({ region }) => region },
      {
        name: 'school',
        names: ['kept', 'too-far', 'nothing-to-keep', 'unknown'],
        of: ({ school }) => school,
      },
      {
        name: 'siblings',
        names: ['together', 'apart', 'no-siblings-placed'],
        of: ({ siblings }) => siblings,
      },
      {
        name: 'advice',
        names: ['followed', 'otherwise'],
        of: ({ origin }) => (origin === 'run' ? 'followed' : 'otherwise'),
      },
    ],
    readers,
  );

/** Placements that began in the period. */
export const begun = ({ placements, period }: MonitorRows, readers: readonly Reader[]): Counted =>
  countBy('begun', startsIn(placements, period), [], readers);

/** How many days each step took, of placements that began in the period. */
export interface Speed {
  readonly toProposal: readonly number[];
  readonly toStart: readonly number[];
  readonly inAll: readonly number[];
}

export function speed({ placements, period }: MonitorRows): Speed {
  const started = startsIn(placements, period);
  const days = (
    from: (row: PlacementRow) => CalendarDay | undefined,
    to: (row: PlacementRow) => CalendarDay | null,
  ): number[] =>
    started.flatMap((row) => {
      const [first, last] = [from(row), to(row)];
      return first === undefined || last === null ? [] : [Math.max(0, daysBetween(first, last))];
    });
  return {
    toProposal: days(
      (row) => row.waitingSince,
      (row) => row.proposedOn,
    ),
    toStart: days(
      (row) => row.proposedOn,
      (row) => row.startedOn,
    ),
    inAll: days(
      (row) => row.waitingSince,
      (row) => row.startedOn,
    ),
  };
}

const startsIn = (placements: readonly PlacementRow[], period: Period): readonly PlacementRow[] =>
  placements.filter(({ startedOn }) => within(period, startedOn));

/** Placements that ended in the period, and of those that lasted less than six months why. */
export const ended = (
  { placements, period }: MonitorRows,
  reasons: readonly string[],
  readers: readonly Reader[],
): Counted =>
  countBy<PlacementRow>(
    'ended',
    placements.filter(({ endedOn }) => within(period, endedOn)),
    [
      {
        name: 'lasted',
        names: ['within-6-months', 'longer', 'never-began'],
        of: lasted,
        then: {
          'within-6-months': [
            { name: 'reason', names: reasons, of: ({ endReason }) => endReason ?? 'unknown' },
          ],
        },
      },
    ],
    readers,
  );

const lasted = ({ startedOn, endedOn }: PlacementRow): string =>
  startedOn === null || endedOn === null
    ? 'never-began'
    : addMonths(startedOn, 6) > endedOn
      ? 'within-6-months'
      : 'longer';
