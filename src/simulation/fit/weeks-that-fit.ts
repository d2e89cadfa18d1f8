import { birthday, type CalendarDay, dayNumber } from '../../domain/calendar-day.ts';
import { pairOf } from '../../matching/pair.ts';
import { defaultPolicy } from '../../matching/policy.ts';
import { registerOf } from '../../matching/register.ts';
import { pairRules } from '../../matching/rules.ts';
import { normalised } from '../../matching/table-normalised.ts';
import type { Group, Youth } from '../../matching/table.ts';
import { dayAt, weekFrom } from '../days.ts';

/** Weeks, both included. */
export interface Weeks {
  readonly from: number;
  readonly to: number;
}

const nobody = registerOf(normalised({ today: dayAt(-1000), youths: [], groups: [] }));
const timeless = pairRules.filter(({ name }) =>
  ['needs-offered', 'not-excluded', 'sex-policy', 'near-enough'].includes(name),
);
const adult = 18;
const always = Infinity;

/**
 * In which weeks a youth could begin in a home, by the rules about one youth and one place. Those that change with
 * time only ever begin or end once, so that two days say it all; a test asks the rules themselves for each week.
 */
export function weeksThatFit(youth: Youth, group: Group): Weeks | undefined {
  const [from, before] = daysThatFit(youth, group);
  // The last week that begins before that day.
  const weeks = { from: weekFrom(from), to: Math.ceil(before / 7) - 1 };
  if (weeks.from > weeks.to) return undefined;
  const vacancy = { code: 'V-1', from: youth.startFrom, until: null, places: 1 };
  const pair = pairOf(nobody, youth, group, vacancy);
  return timeless.every((rule) => rule.brokenBy(pair).length === 0) ? weeks : undefined;
}

/** From the first of these days until before the second. */
function daysThatFit(youth: Youth, group: Group): [number, number] {
  const { bornOn, startFrom, startBy, closedUntil, extendedHelp } = youth;
  const [youngest, oldest] = group.ages;
  const [anyYoungest, anyOldest] = defaultPolicy.ages;
  const turns = (age: number) => dayOf(birthday(bornOn, age));
  const after = (day: CalendarDay | null) => (day === null ? always : dayOf(day) + 1);
  const mayBeHere =
    youth.setting === 'either' || youth.setting === group.setting ? always : -always;
  const authorised =
    group.setting === 'open' ? always : closedUntil === null ? -always : after(closedUntil);
  return [
    Math.max(dayOf(startFrom), turns(youngest), turns(anyYoungest)),
    Math.min(
      turns(oldest + 1),
      turns(anyOldest),
      extendedHelp ? always : turns(adult),
      after(startBy),
      mayBeHere,
      authorised,
    ),
  ];
}

const dayOf = (day: CalendarDay) => dayNumber(day) - firstNumber;
const firstNumber = dayNumber(dayAt(0));
