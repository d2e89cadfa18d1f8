import type { RawPolicy, Spot } from './raw-table.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = (year: number): number[] => [
  31,
  isLeap(year) ? 29 : 28,
  ...[31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
];

const split = (day: string): number[] => day.split('-').map(Number);

const join = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Days since the beginning of year 1, counted on the fingers. */
export function countOf(day: string): number {
  const [year, month, date] = split(day);
  const before = year! - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const months = monthLengths(year!).slice(0, month! - 1);
  return before * 365 + leaps + months.reduce((a, b) => a + b, 0) + date!;
}

export const daysFrom = (first: string, second: string): number => countOf(second) - countOf(first);

/** One day at a time: slow, and there is nothing to get wrong. */
export function daysLater(day: string, days: number): string {
  let [year, month, date] = split(day) as [number, number, number];
  for (let step = 0; step < Math.abs(days); step++) {
    date += Math.sign(days);
    if (date > monthLengths(year)[month - 1]!) {
      date = 1;
      month += 1;
    }
    if (month > 12) {
      month = 1;
      year += 1;
    }
    if (date < 1) {
      month -= 1;
      if (month < 1) {
        month = 12;
        year -= 1;
      }
      date = monthLengths(year)[month - 1]!;
    }
  }
  return join(year, month, date);
}

export function monthsLater(day: string, months: number): string {
  let [year, month, date] = split(day) as [number, number, number];
  for (let step = 0; step < months; step++) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  date = Math.min(date, monthLengths(year)[month - 1]!);
  return join(year, month, date);
}

export function turns(bornOn: string, age: number): string {
  const [year, month, date] = split(bornOn) as [number, number, number];
  const then = year + age;
  if (month === 2 && date === 29 && !isLeap(then)) return join(then, 3, 1);
  return join(then, month, date);
}

export function ageAt(bornOn: string, day: string): number {
  let age = -1;
  while (turns(bornOn, age + 1) <= day) age += 1;
  return age;
}

export function tenthsBetween(a: Spot, b: Spot, policy: RawPolicy): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const kilometres = 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
  return Math.floor(kilometres * policy.detour * 10 + 0.5);
}

export function homeTenths(homes: Spot[], location: Spot, policy: RawPolicy): number {
  const each = homes.map((home) => tenthsBetween(home, location, policy));
  return Math.floor(each.reduce((a, b) => a + b, 0) / each.length + 0.5);
}
