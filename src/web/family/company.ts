import { type CalendarDay, ageOn } from '../../domain/calendar-day.ts';
import type { Member } from '../household.ts';

/** Who else lives in a house, as far as a family may know: how many, and of what ages in wide bands. */
export interface Company {
  readonly now: number;
  /** With everybody who is to come, this youth included. */
  readonly then: number;
  /** From, up to; nothing where nobody lives yet. */
  readonly ages: readonly [number, number] | undefined;
}

/** 10 to 14, 14 to 18 …: wide enough that one resident's age is not told. */
const bandYears = 4;
const bandStart = 2;

export function companyOf(
  members: readonly Member[],
  youth: { readonly code: string },
  today: CalendarDay,
): Company {
  const others = members.filter(({ code }) => code !== youth.code);
  const living = others.filter(({ comesOn }) => comesOn === null);
  const ages = living.map(({ bornOn }) => ageOn(bornOn, today));
  return {
    now: living.length,
    then: others.length + 1,
    ages:
      ages.length === 0
        ? undefined
        : [bandBelow(Math.min(...ages)), bandBelow(Math.max(...ages)) + bandYears],
  };
}

const bandBelow = (age: number): number =>
  Math.floor((age - bandStart) / bandYears) * bandYears + bandStart;
