import { type CalendarDay, addDays, dayNumber, dayOf } from './calendar-day.ts';
import { type Placement, statusOfPlacement } from './placement.ts';
import type { Proposal } from './proposal.ts';
import { workingDaysBetween } from './working-days.ts';

/** A vacancy of now or of before, as its provider published it last. */
export interface PublishedPlace {
  readonly id: string;
  readonly code: string;
  readonly groupName: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly places: number;
  readonly withdrawnOn: CalendarDay | null;
}

/** As much of a placement as says when its place was taken. */
export type Stay = Pick<Placement, 'vacancyId' | 'startsOn' | 'startedOn' | 'endedOn' | 'undoing'>;

export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/**
 * How many days its places stood empty in this period, all places together: from the day it was free, until it was
 * withdrawn, was no longer offered, or somebody came to live there. What is still to come is not counted.
 */
export function daysEmpty(
  place: Omit<PublishedPlace, 'code' | 'groupName'>,
  placements: readonly Stay[],
  { from, to }: Period,
  today: CalendarDay,
): number {
  const taken = placements.filter(
    (one) => one.vacancyId === place.id && statusOfPlacement(one) !== 'undone',
  );
  const begins = Math.max(dayNumber(from), dayNumber(place.from));
  const ends = Math.min(
    ...[addDays(to, 1), addDays(today, 1)].map(dayNumber),
    ...(place.until === null ? [] : [dayNumber(addDays(place.until, 1))]),
    ...(place.withdrawnOn === null ? [] : [dayNumber(place.withdrawnOn)]),
  );
  if (ends <= begins) return 0;
  const lived = taken.reduce((sum, { startsOn, startedOn, endedOn }) => {
    const came = Math.max(begins, dayNumber(startedOn ?? startsOn));
    // Who has left leaves the place free again, and it is offered anew when it is.
    const left = endedOn === null ? ends : Math.min(ends, dayNumber(endedOn));
    return sum + Math.max(0, left - came);
  }, 0);
  return Math.max(0, (ends - begins) * place.places - lived);
}

/** What was asked of a provider, and how it answered: the first word for how quick, the last for what. */
export interface AnsweredProposal {
  readonly code: string;
  readonly groupName: string;
  readonly askedOn: CalendarDay;
  readonly answeredOn: CalendarDay | null;
  readonly workingDays: number | null;
  readonly says: 'yes' | 'question' | 'no' | null;
  readonly reason: string | null;
}

export function answersOf(
  proposals: readonly Proposal[],
  { from, to }: Period,
): readonly AnsweredProposal[] {
  return proposals.flatMap((proposal): AnsweredProposal[] => {
    const { consultedAt, providerCode, groupName, answers } = proposal;
    if (consultedAt === null || providerCode === null) return [];
    const askedOn = dayOf(new Date(consultedAt));
    if (askedOn < from || askedOn > to) return [];
    const own = answers.filter(({ party }) => party === 'provider');
    const [first] = own;
    const last = own.at(-1);
    const answeredOn = first === undefined ? null : dayOf(new Date(first.at));
    return [
      {
        code: providerCode,
        groupName,
        askedOn,
        answeredOn,
        workingDays: answeredOn === null ? null : workingDaysBetween(askedOn, answeredOn),
        says: last === undefined ? null : saysOf(last.says),
        reason: last?.says === 'no' ? last.reason : null,
      },
    ];
  });
}

const saysOf = (says: string): AnsweredProposal['says'] =>
  says === 'yes' || says === 'no' ? says : 'question';

/** The one in the middle: a single slow answer does not move it. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1
    ? high
    : low === undefined || high === undefined
      ? high
      : (low + high) / 2;
}
