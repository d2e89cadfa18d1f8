import fc from 'fast-check';
import { everyComposition } from './by-groups.ts';
import { daysLater, homeTenths } from './days-and-distances.ts';
import type { RawGroup, RawPolicy, RawTable, RawYouth } from './raw-table.ts';
import { hasPair, policyOf } from './raw-table.ts';
import type { GroupSketch } from './tiny-groups.ts';
import { groupSketch, policy } from './tiny-groups.ts';
import type { YouthSketch } from './tiny-people.ts';
import { todays, youthSketch } from './tiny-people.ts';

/** Codes whose order by code unit is not the order a person or a locale would give them. */
const youthCodes = ['J-9', 'J-10', 'a-1', 'B-2', 'j-3', 'J-11', 'j-30', 'A-1', 'J-1', 'b-2'];
const groupCodes = ['g-1', 'G-10', 'G-9', 'G-1', 'h-1'];
const vacancyCodes = ['v', 'V-2'];

/** Often as many as there may be: in a fuller table more happens. */
const few = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    fc.array(one, { minLength: 1, maxLength: most }),
    fc.array(one, { minLength: most, maxLength: most }),
  );

const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 3 });

const sketch = (mostYouths: number, mostGroups: number) =>
  fc.record({
    today: fc.constantFrom(...todays),
    policy,
    youths: few(youthSketch, mostYouths),
    groups: few(groupSketch, mostGroups),
    apart: pairs,
    excluded: pairs,
    pending: pairs,
    /** Numbers of compositions of which somebody was accepted already. */
    pinned: fc.oneof(
      { weight: 3, arbitrary: fc.constant<number[]>([]) },
      { weight: 2, arbitrary: fc.array(fc.nat(99), { minLength: 1, maxLength: 2 }) },
    ),
  });

/** A random valid table small enough to list every plan of it. */
export const tinyTable: fc.Arbitrary<RawTable> = sketch(5, 3).map(tableFrom);

/** Too large to list every plan, and still small enough to try every group with everybody. */
export const smallTable: fc.Arbitrary<RawTable> = sketch(10, 5).map(tableFrom);

type Sketch = ReturnType<typeof sketch> extends fc.Arbitrary<infer T> ? T : never;

function tableFrom(drawn: Sketch): RawTable {
  const groups = drawn.groups.map((group, index) => groupFrom(drawn.today, group, index));
  const numbers = policyOf({ today: '', youths: [], groups: [], policy: drawn.policy ?? {} });
  const table: RawTable = {
    today: drawn.today,
    ...(drawn.policy === undefined ? {} : { policy: drawn.policy }),
    youths: drawn.youths.map((youth, index) =>
      youthFrom(drawn.today, groups, numbers, youth, index),
    ),
    groups,
  };
  table.apart = apartFrom(table, drawn.apart);
  table.excluded = toGroups(table, drawn.excluded);
  table.pending = toGroups(table, drawn.pending);
  table.pinned = pinsFrom(table, drawn.pinned);
  return table;
}

function groupFrom(today: string, drawn: GroupSketch, index: number): RawGroup {
  const { budgetLeft, preferred, yearsMore, ...same } = drawn;
  const intensity = drawn.residents.reduce((sum, one) => sum + one.intensity, 0);
  return {
    ...same,
    code: groupCodes[index]!,
    provider: 'P-1',
    preferredSize: Math.min(preferred, drawn.size),
    stayUntilAge: drawn.ages[1] + yearsMore,
    intensityBudget: budgetLeft === null ? null : Math.max(0, intensity + budgetLeft),
    vacancies: drawn.vacancies.map((one, number) => ({
      code: vacancyCodes[number]!,
      from: daysLater(today, one.fromDays),
      until: one.untilDays === null ? null : daysLater(today, one.untilDays),
      places: one.places,
    })),
    residents: drawn.residents.map((one, number) => ({ ...one, code: `R-${index}-${number}` })),
  };
}

function youthFrom(
  today: string,
  groups: RawGroup[],
  numbers: RawPolicy,
  drawn: YouthSketch,
  index: number,
): RawYouth {
  const { waitedDays, startFromDays, startByDays, closedUntilDays, set, together, limit, ...same } =
    drawn;
  const codes = (some: number[]): string[] => some.flatMap((number) => groups[number]?.code ?? []);
  const from = limit === null ? undefined : groups[limit.group]?.location;
  const far = limit && from ? homeTenths(drawn.homes, from, numbers) - limit.less : 0;
  const later = (days: number | null): string | null =>
    days === null ? null : daysLater(today, days);

  return {
    ...same,
    code: youthCodes[index]!,
    waitingSince: daysLater(today, -waitedDays),
    startFrom: daysLater(today, startFromDays),
    startBy: later(startByDays),
    closedUntil: later(closedUntilDays),
    maxKm: far > 0 && far <= 5000 ? far / 10 : null,
    siblings: set === null ? null : `S-${set}`,
    siblingsTogether: together,
    wishes: codes(drawn.wishes),
    refuses: codes(drawn.refuses).filter((code) => !codes(drawn.wishes).includes(code)),
  };
}

const once = (some: [string, string][]): [string, string][] =>
  some.filter(([a, b], index) => some.findIndex(([x, y]) => x === a && y === b) === index);

const toGroups = (table: RawTable, drawn: [number, number][]): [string, string][] =>
  once(
    drawn.flatMap(([youth, group]) => {
      const [one, home] = [table.youths[youth], table.groups[group]];
      return one && home ? [[one.code, home.code]] : [];
    }),
  );

function apartFrom(table: RawTable, drawn: [number, number][]): [string, string][] {
  const residents = table.groups.flatMap((group) => group.residents);
  const people = [...table.youths, ...residents].map((one) => one.code);
  const all = drawn.flatMap<[string, string]>(([first, second]) => {
    const [one, other] = [people[first], people[second]];
    return one && other && one !== other ? [[one, other]] : [];
  });
  return once(all).filter(([a, b], index) => !hasPair(all.slice(0, index), b, a));
}

/** Pins that can hold alone, each a person of some composition; two of them may clash. */
function pinsFrom(table: RawTable, drawn: number[]): [string, string][] {
  const all = everyComposition(table);
  const pins = drawn.flatMap<[string, string]>((number) => {
    const seat = all[number % all.length]?.seats[0];
    return seat ? [[seat.youth, seat.group]] : [];
  });
  return pins.filter(([youth], index) => pins.findIndex(([other]) => other === youth) === index);
}
