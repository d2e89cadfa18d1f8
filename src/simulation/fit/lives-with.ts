import { dayNumber } from '../../domain/calendar-day.ts';
import type { Group, Person } from '../../matching/table.ts';

const daysInYear = 365.25;

/** What rules about the group need to know of who lives there, and for how long yet. */
export interface Living {
  readonly born: number;
  readonly risks: readonly string[];
  readonly leavesOn: number;
}

export const livingOf = (person: Person, leavesOn: number): Living => ({
  born: dayNumber(person.bornOn),
  risks: person.risks,
  leavesOn,
});

/**
 * The day from which those who still live there would let somebody in: by ages, and by risks of which a home takes
 * only so many. Nobody who came meanwhile is counted, so that this never says no where the rules would say yes.
 */
export function mayJoinFrom(
  { bornOn, risks }: Pick<Person, 'bornOn' | 'risks'>,
  { maxAgeSpread, riskCaps }: Group,
  living: readonly Living[],
): number {
  const born = dayNumber(bornOn);
  const widest = daysInYear * maxAgeSpread;
  let from = -Infinity;
  for (const one of living) {
    if (Math.abs(one.born - born) > widest && one.leavesOn > from) from = one.leavesOn;
  }
  for (const risk of risks) {
    const cap = riskCaps[risk];
    if (cap === undefined) continue;
    const last = living
      .filter((one) => one.risks.includes(risk))
      .map(({ leavesOn }) => leavesOn)
      .sort((a, b) => b - a);
    from = Math.max(from, cap === 0 ? Infinity : (last[cap - 1] ?? -Infinity));
  }
  return from;
}
