import { latest } from '../domain/calendar-day.ts';
import type { Register } from './register.ts';
import type { Pair } from './rule.ts';
import { pairRules } from './rules.ts';
import type { Group, Vacancy, Youth } from './table.ts';

export const pairOf = (register: Register, youth: Youth, group: Group, vacancy: Vacancy): Pair => ({
  youth,
  group,
  vacancy,
  startsOn: latest(register.table.today, vacancy.from, youth.startFrom),
  register,
});

export const fits = (pair: Pair): boolean =>
  pairRules.every((rule) => rule.brokenBy(pair).length === 0);

/** The vacancies of this group that this youth passes every pair rule for. */
export const fittingPairs = (register: Register, youth: Youth, group: Group): readonly Pair[] =>
  group.vacancies.map((vacancy) => pairOf(register, youth, group, vacancy)).filter(fits);
