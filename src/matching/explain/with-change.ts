import type { Repair } from '../rule.ts';
import type { Group, Table, Vacancy, Youth } from '../table.ts';

/** Where a change is made: a repair itself names only the field. */
export interface Where {
  readonly youth: string;
  readonly group: string;
  readonly vacancy?: string | undefined;
}

type To = string | number;

/** The table as it would be with this one change, or nothing when the field is not one a change can be made to. */
export function withChange(table: Table, where: Where, { field, to }: Repair): Table | undefined {
  const youth = onYouth.get(field);
  if (youth) return { ...table, youths: only(table.youths, where.youth, (one) => youth(one, to)) };

  const group = onGroup.get(field) ?? onCap(field);
  if (group) return { ...table, groups: only(table.groups, where.group, (one) => group(one, to)) };

  const vacancy = onVacancy.get(field);
  if (vacancy) {
    const change = (group: Group) => ({
      ...group,
      vacancies: only(group.vacancies, where.vacancy, (one) => vacancy(one, to)),
    });
    return { ...table, groups: only(table.groups, where.group, change) };
  }
  if (field === 'schoolKm') return { ...table, policy: { ...table.policy, schoolKm: Number(to) } };
  return undefined;
}

const onYouth = new Map<string, (youth: Youth, to: To) => Youth>([
  ['startFrom', (youth, to) => ({ ...youth, startFrom: String(to) })],
  ['closedUntil', (youth, to) => ({ ...youth, closedUntil: String(to) })],
  ['extendedHelp', (youth) => ({ ...youth, extendedHelp: true })],
  ['maxKm', (youth, to) => ({ ...youth, maxKm: Number(to) })],
]);

const onVacancy = new Map<string, (vacancy: Vacancy, to: To) => Vacancy>([
  ['from', (vacancy, to) => ({ ...vacancy, from: String(to) })],
  ['until', (vacancy, to) => ({ ...vacancy, until: String(to) })],
]);

const onGroup = new Map<string, (group: Group, to: To) => Group>([
  ['ages', olderToo],
  ['offers', (group, to) => ({ ...group, offers: [...group.offers, ...listed(to)] })],
  ['excludes', (group, to) => ({ ...group, excludes: without(group.excludes, listed(to)) })],
  ['sex', (group) => ({ ...group, sex: 'any' })],
  ['staffOnGroup', (group, to) => ({ ...group, staffOnGroup: Number(to) })],
  ['arrivalsAtOnce', (group, to) => ({ ...group, arrivalsAtOnce: Number(to) })],
  ['maxAgeSpread', (group, to) => ({ ...group, maxAgeSpread: Number(to) })],
  ['intensityBudget', (group, to) => ({ ...group, intensityBudget: Number(to) })],
  ['residents', (group, to) => ({ ...group, residents: remaining(group, to) })],
  ['places', (group, to) => ({ ...group, vacancies: [...group.vacancies, onePlace(String(to))] })],
]);

const onCap = (field: string) => {
  const risk = /^riskCaps\.(.+)$/.exec(field)?.[1];
  return risk === undefined
    ? undefined
    : (group: Group, to: To): Group => ({
        ...group,
        riskCaps: { ...group.riskCaps, [risk]: Number(to) },
      });
};

/** Who comes at that age may of course stay a while. */
function olderToo(group: Group, to: To): Group {
  const oldest = Number(to);
  return {
    ...group,
    ages: [group.ages[0], oldest],
    stayUntilAge: Math.max(group.stayUntilAge, oldest + 1),
  };
}

/** A code is the one who leaves; a number is how many, whoever they are. */
const remaining = ({ residents }: Group, to: To) =>
  typeof to === 'number' ? residents.slice(to) : residents.filter(({ code }) => code !== to);

const onePlace = (from: string): Vacancy => ({ code: 'one-more', from, until: null, places: 1 });

const listed = (to: To) => String(to).split(', ');

const without = (all: readonly string[], some: readonly string[]) =>
  all.filter((one) => !some.includes(one));

const only = <T extends { readonly code: string }>(
  all: readonly T[],
  code: string | undefined,
  change: (one: T) => T,
): readonly T[] => all.map((one) => (one.code === code ? change(one) : one));
