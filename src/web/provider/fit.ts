import { type CalendarDay, addMonths, daysBetween } from '../../domain/calendar-day.ts';
import type { GroupFacts } from '../../domain/group.ts';
import type { Profile } from '../../domain/provider-profile.ts';
import { youthsPerWorker } from '../../domain/small-scale.ts';
import type { Member } from '../household.ts';
import { type IsKnown, careOf } from './members-known.ts';

/** The group as it is and as it would be, in numbers that say nothing more about the youth than the profile does. */
export interface Fit {
  readonly places: { readonly now: number; readonly then: number; readonly size: number };
  readonly workers: { readonly there: number; readonly needed: number };
  /** Not told where the profile leaves out how much care is needed. */
  readonly intensity:
    | {
        readonly now: number;
        readonly then: number;
        readonly budget: number | null;
        /** How many of those who live there or come are not in these numbers. */
        readonly unknown: number;
      }
    | undefined;
  readonly ages: { readonly fit: boolean; readonly most: number };
  readonly arrivals: { readonly then: number; readonly most: number };
}

const daysInYear = 365.25;

export function fitOf(
  group: GroupFacts,
  members: readonly Member[],
  youth: Pick<Profile, 'ages' | 'intensity'>,
  startsOn: CalendarDay,
  isKnown: IsKnown,
): Fit {
  const now = members.length;
  const care = careOf(members, isKnown);
  // Where they differ more already, the difference may stay but not grow: as the rule has it.
  const born = members.map(({ bornOn }) => bornOn);
  const most = Math.max(group.maxAgeSpread * daysInYear, daysApart(born));
  const coming = members.filter(({ comesOn }) => comesOn !== null).length;
  return {
    places: { now, then: now + 1, size: group.size },
    workers: { there: group.staffOnGroup, needed: Math.ceil((now + 1) / youthsPerWorker) },
    intensity:
      youth.intensity === null
        ? undefined
        : {
            now: care.sum,
            then: care.sum + youth.intensity,
            budget: group.intensityBudget,
            unknown: care.unknown,
          },
    ages: {
      fit: daysApart([...born, likelyBirth(youth, born, startsOn)]) <= most,
      most: group.maxAgeSpread,
    },
    arrivals: { then: coming + 1, most: group.arrivalsAtOnce },
  };
}

/** Only the age band is known, so of all days in it the one that is nearest to those who live there. */
function likelyBirth(
  { ages: [from, to] }: Pick<Profile, 'ages'>,
  born: readonly CalendarDay[],
  startsOn: CalendarDay,
): CalendarDay {
  const first = addMonths(startsOn, -12 * (to + 1));
  const last = addMonths(startsOn, -12 * from);
  const [oldest = last, youngest = last] = [born.toSorted()[0], born.toSorted().at(-1)];
  if (last < oldest) return last;
  return first > youngest ? first : ([first, oldest].sort()[1] ?? last);
}

function daysApart(days: readonly CalendarDay[]): number {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
