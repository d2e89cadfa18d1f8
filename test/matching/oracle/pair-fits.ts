import { ageAt, homeTenths, tenthsBetween } from './days-and-distances.ts';
import type { RawGroup, RawTable, RawVacancy, RawYouth } from './raw-table.ts';
import { hasPair, policyOf } from './raw-table.ts';

export const startOf = (table: RawTable, youth: RawYouth, vacancy: RawVacancy): string =>
  [table.today, vacancy.from, youth.startFrom].sort().at(-1)!;

/** Rules 1 to 9: the names of those that say no to this youth on this vacancy. */
export function pairSaysNo(
  table: RawTable,
  youth: RawYouth,
  group: RawGroup,
  vacancy: RawVacancy,
): string[] {
  const policy = policyOf(table);
  const start = startOf(table, youth, vacancy);
  const age = ageAt(youth.bornOn, start);
  const no: string[] = [];

  const inGroup = age >= group.ages[0] && age <= group.ages[1];
  const inPolicy = age >= policy.ages[0] && age < policy.ages[1];
  if (!inGroup || !inPolicy) no.push('age-fits');

  if (age >= 18 && !youth.extendedHelp) no.push('extended-help');

  if (group.setting === 'closed') {
    const authorised = youth.closedUntil !== null && youth.closedUntil >= start;
    if (youth.setting === 'open' || !authorised) no.push('setting-fits');
  } else if (youth.setting === 'closed') {
    no.push('setting-fits');
  }

  const lapses = youth.startBy !== null && start > youth.startBy;
  const closes = vacancy.until !== null && start > vacancy.until;
  if (lapses || closes) no.push('starts-in-time');

  if (youth.needs.some((need) => !group.offers.includes(need))) no.push('needs-offered');
  if (youth.risks.some((risk) => group.excludes.includes(risk))) no.push('not-excluded');
  if (group.sex !== 'any' && group.sex !== youth.sex) no.push('sex-policy');

  const home = homeTenths(youth.homes, group.location, policy);
  const farHome = home > (youth.maxKm ?? policy.maxKm) * 10;
  const farSchool =
    youth.school?.keep === 'must' &&
    tenthsBetween(youth.school, group.location, policy) > policy.schoolKm * 10;
  if (farHome || farSchool) no.push('near-enough');

  if (youth.refuses.includes(group.code) || hasPair(table.excluded, youth.code, group.code)) {
    no.push('not-refused');
  }
  return no;
}
