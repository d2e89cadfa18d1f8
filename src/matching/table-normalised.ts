import { defaultPolicy } from './policy.ts';
import type { CodePair, Group, Point, Table, Youth } from './table.ts';
import type { TableShape } from './table-shape.ts';

/** Sorts every list by code unit and fills in what may be left out, so order never shows in a plan. */
export function normalised(shape: TableShape): Table {
  return frozen({
    today: shape.today,
    policy: { ...defaultPolicy, ...withoutUndefined(shape.policy ?? {}) },
    youths: shape.youths.map(sortedYouth).sort(byCode),
    groups: shape.groups.map(sortedGroup).sort(byCode),
    apart: sortedPairs((shape.apart ?? []).map(([a, b]) => (a < b ? [a, b] : [b, a]))),
    pinned: sortedPairs(shape.pinned ?? []),
    excluded: sortedPairs(shape.excluded ?? []),
    pending: sortedPairs(shape.pending ?? []),
  });
}

const sortedYouth = (youth: TableShape['youths'][number]): Youth => ({
  ...youth,
  homes: youth.homes.toSorted(byPoint),
  needs: youth.needs.toSorted(),
  desirable: youth.desirable.toSorted(),
  risks: youth.risks.toSorted(),
  wishes: youth.wishes.toSorted(),
  refuses: youth.refuses.toSorted(),
});

const sortedGroup = (group: TableShape['groups'][number]): Group => ({
  ...group,
  offers: group.offers.toSorted(),
  excludes: group.excludes.toSorted(),
  riskCaps: Object.fromEntries(Object.entries(group.riskCaps).sort(byKey)),
  vacancies: group.vacancies.toSorted(byCode),
  residents: group.residents
    .map((resident) => ({ ...resident, risks: resident.risks.toSorted() }))
    .sort(byCode),
});

/** Said twice is said once. */
function sortedPairs(pairs: readonly CodePair[]): CodePair[] {
  const unique = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...unique].sort(byKey).map(([, pair]) => pair);
}

const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byCode = (a: { code: string }, b: { code: string }) => byUnits(a.code, b.code);
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => byUnits(a[0], b[0]);
const byPoint = (a: Point, b: Point) => a.lat - b.lat || a.lon - b.lon;

const withoutUndefined = <T extends object>(part: T) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
