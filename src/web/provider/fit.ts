import { daysBetween } from '../../domain/calendar-day.ts';
import type { GroupFacts } from '../../domain/group.ts';
import { youthsPerWorker } from '../../domain/small-scale.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import type { Member } from '../household.ts';

/** The group as it is and as it would be, in numbers that say nothing more about the youth than the profile does. */
export interface Fit {
  readonly places: { readonly now: number; readonly then: number; readonly size: number };
  readonly workers: { readonly there: number; readonly needed: number };
  readonly intensity: {
    readonly now: number;
    readonly then: number;
    readonly budget: number | null;
  };
  readonly ages: { readonly fit: boolean; readonly most: number };
  readonly arrivals: { readonly then: number; readonly most: number };
}

const daysInYear = 365.25;

export function fitOf(
  group: GroupFacts,
  members: readonly Member[],
  youth: Pick<YouthFacts, 'bornOn' | 'intensity'>,
): Fit {
  const now = members.length;
  const intensityNow = members.reduce((sum, { intensity }) => sum + intensity, 0);
  // Where they differ more already, the difference may stay but not grow: as the rule has it.
  const most = Math.max(group.maxAgeSpread * daysInYear, daysApart(members));
  const coming = members.filter(({ comesOn }) => comesOn !== null).length;
  return {
    places: { now, then: now + 1, size: group.size },
    workers: { there: group.staffOnGroup, needed: Math.ceil((now + 1) / youthsPerWorker) },
    intensity: {
      now: intensityNow,
      then: intensityNow + youth.intensity,
      budget: group.intensityBudget,
    },
    ages: { fit: daysApart([...members, youth]) <= most, most: group.maxAgeSpread },
    arrivals: { then: coming + 1, most: group.arrivalsAtOnce },
  };
}

function daysApart(people: readonly Pick<YouthFacts, 'bornOn'>[]): number {
  const born = people.map(({ bornOn }) => bornOn).sort();
  const [first, last] = [born[0], born.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
