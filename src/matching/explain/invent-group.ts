import { ageOn, latest } from '../../domain/calendar-day.ts';
import { judge } from '../judge.ts';
import type { Group, Point, Table, Youth } from '../table.ts';
import { codesOf } from './company.ts';

/** So much younger and older than who it is made for may others be. */
const yearsAround = 2;
const workers = 2;

/**
 * The group there should be for these youths: empty, just large enough, near their home or, where the school must be
 * kept, near the school. Nothing when the law or the family's own limits leave no such group.
 */
export function inventGroup(table: Table, company: readonly Youth[]): Group | undefined {
  return [placeOfHomes(company), ...schoolsToKeep(company)]
    .map((location) => groupFor(table, company, location))
    .find(
      (group) => judge(withGroup(table, group), group.code, codesOf(company)).broken.length === 0,
    );
}

export const withGroup = (table: Table, group: Group): Table => ({
  ...table,
  groups: [...table.groups, group].sort((a, b) => (a.code < b.code ? -1 : 1)),
});

function groupFor(table: Table, company: readonly Youth[], location: Point): Group {
  const { today, policy } = table;
  const ages = company.map(({ bornOn, startFrom }) => ageOn(bornOn, latest(today, startFrom)));
  const youngest = Math.max(policy.ages[0], Math.min(...ages) - yearsAround);
  const oldest = Math.min(policy.ages[1] - 1, Math.max(...ages) + yearsAround);
  const places = company.length;
  const code = freeCode(table);
  return {
    code,
    provider: code,
    location,
    setting: company.some(({ setting }) => setting === 'closed') ? 'closed' : 'open',
    ages: [youngest, oldest],
    stayUntilAge: oldest + 1,
    sex: 'any',
    size: places,
    preferredSize: places,
    staffOnGroup: workers,
    offers: [...new Set(company.flatMap(({ needs }) => needs))].sort(),
    excludes: [],
    riskCaps: {},
    intensityBudget: null,
    maxAgeSpread: oldest - youngest + 1,
    arrivalsAtOnce: places,
    vacancies: [{ code, from: today, until: null, places }],
    residents: [],
  };
}

const placeOfHomes = (company: readonly Youth[]): Point => {
  const homes = company.flatMap((youth) => youth.homes);
  return { lat: mean(homes.map(({ lat }) => lat)), lon: mean(homes.map(({ lon }) => lon)) };
};

const schoolsToKeep = (company: readonly Youth[]): readonly Point[] =>
  company.flatMap(({ school }) =>
    school?.keep === 'must' ? [{ lat: school.lat, lon: school.lon }] : [],
  );

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function freeCode({ groups }: Table): string {
  const taken = new Set(codesOf(groups));
  let code = 'extra';
  while (taken.has(code)) code += '-x';
  return code;
}
