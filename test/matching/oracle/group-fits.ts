import { daysFrom } from './days-and-distances.ts';
import { pairSaysNo, startOf } from './pair-fits.ts';
import type { RawGroup, RawTable, RawVacancy, RawYouth } from './raw-table.ts';
import { hasPair, policyOf } from './raw-table.ts';

export interface Seat {
  youth: string;
  group: string;
  vacancy: string;
  startsOn: string;
}

export function spreadDays(people: { bornOn: string }[]): number {
  const births = people.map((person) => person.bornOn).sort();
  return births.length === 0 ? 0 : daysFrom(births[0]!, births.at(-1)!);
}

/** Rules 10 to 17 but 12: the names of those that say no to these newcomers in this group. */
export function groupSaysNo(table: RawTable, group: RawGroup, newcomers: RawYouth[]): string[] {
  const policy = policyOf(table);
  const everyone = [...group.residents, ...newcomers];
  const no: string[] = [];

  if (everyone.length > Math.min(group.size, policy.mostInGroup)) no.push('size');
  if (everyone.length > policy.youthsPerWorker * group.staffOnGroup) no.push('staffing');

  const allowed = Math.max(365.25 * group.maxAgeSpread, spreadDays(group.residents));
  if (spreadDays(everyone) > allowed) no.push('age-spread');

  for (const [risk, cap] of Object.entries(group.riskCaps)) {
    const residentsWith = group.residents.filter((one) => one.risks.includes(risk)).length;
    const newcomersWith = newcomers.filter((one) => one.risks.includes(risk)).length;
    const tooMany = residentsWith > cap ? newcomersWith > 0 : residentsWith + newcomersWith > cap;
    if (tooMany && !no.includes('risk-caps')) no.push('risk-caps');
  }

  const intensity = everyone.reduce((sum, one) => sum + one.intensity, 0);
  if (group.intensityBudget !== null && intensity > group.intensityBudget) no.push('intensity');

  const clash = newcomers.some((one) =>
    everyone.some(
      (other) =>
        hasPair(table.apart, one.code, other.code) || hasPair(table.apart, other.code, one.code),
    ),
  );
  if (clash) no.push('kept-apart');

  const parted = newcomers.some((one) => {
    if (one.siblings === null) return false;
    const set = table.youths.filter((youth) => youth.siblings === one.siblings);
    const must = set.some((youth) => youth.siblingsTogether === 'must');
    return must && set.some((youth) => !newcomers.includes(youth));
  });
  if (parted) no.push('siblings-together');
  return no;
}

/** Rule 12: every way to seat them is written out; the one whose dates come first as a whole wins. */
export function bestSeating(
  table: RawTable,
  group: RawGroup,
  newcomers: RawYouth[],
): Seat[] | undefined {
  if (newcomers.length > group.arrivalsAtOnce) return undefined;
  const inOrder = newcomers.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const read = (seats: Seat[]): string =>
    [...seats.map((seat) => seat.startsOn), ...seats.map((seat) => `${seat.vacancy} `)].join(' ');

  return everySeating(table, group, inOrder).sort((a, b) => (read(a) < read(b) ? -1 : 1))[0];
}

function everySeating(table: RawTable, group: RawGroup, youths: RawYouth[]): Seat[][] {
  const [first, ...rest] = youths;
  if (first === undefined) return [[]];

  return group.vacancies
    .filter((vacancy) => vacancy.places > 0)
    .filter((vacancy) => pairSaysNo(table, first, group, vacancy).length === 0)
    .flatMap((vacancy) => {
      const seat = seatOn(table, first, group, vacancy);
      const left = { ...group, vacancies: group.vacancies.map((one) => oneLess(one, vacancy)) };
      return everySeating(table, left, rest).map((seats) => [seat, ...seats]);
    });
}

const oneLess = (one: RawVacancy, taken: RawVacancy): RawVacancy =>
  one.code === taken.code ? { ...one, places: one.places - 1 } : one;

const seatOn = (table: RawTable, youth: RawYouth, group: RawGroup, on: RawVacancy): Seat => ({
  youth: youth.code,
  group: group.code,
  vacancy: on.code,
  startsOn: startOf(table, youth, on),
});
