import { dayNumber } from '../domain/calendar-day.ts';
import type { Person } from './table.ts';

/** Days between the births of the oldest and the youngest; nobody or one person has no spread. */
export function daysApart(people: readonly Person[]): number {
  const [first, ...others] = people;
  if (first === undefined) return 0;
  let [oldest, youngest] = [first.bornOn, first.bornOn];
  for (const { bornOn } of others) {
    if (bornOn < oldest) oldest = bornOn;
    if (bornOn > youngest) youngest = bornOn;
  }
  return dayNumber(youngest) - dayNumber(oldest);
}
