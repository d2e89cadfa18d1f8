import { beforeAll, describe, expect, test } from 'vitest';
import { match } from '../../../src/matching/match.ts';
import type { Plan } from '../../../src/matching/plan.ts';
import { readTable } from '../../../src/matching/table.ts';
import { outcomesOf } from '../../../src/region/fairness/outcome.ts';
import { type Sheet, type SheetRow, sheetOf } from '../../../src/region/fairness/sheet.ts';
import { farthest, longestWithout } from '../../../src/region/fairness/worst-off.ts';
import { solvers } from '../../../src/solver/solvers.ts';
import type { RawTable } from '../../matching/oracle/raw-table.ts';
import { randomTable } from '../../matching/random-table.ts';
import { type ByHand, middleOf, readByHand, roundedToFive } from './by-hand.ts';

const provinces = ['Utrecht', 'Gelderland', 'Flevoland', undefined];
const numberOf = (code: string): number => Number(code.replace(/\D/g, ''));
const regionOf = (code: string) => provinces[numberOf(code) % 4];

let raw: RawTable;
let plan: Plan;
let everybody: ByHand[];

async function planFor(table: RawTable): Promise<Plan> {
  const read = readTable(table);
  if (!read.ok) throw new Error(read.errors.map(({ text }) => text.en).join(' '));
  const options = { solver: 'auto', seconds: 60, elapsed: () => 0 } as const;
  const matched = await match(read.table, options, solvers);
  if (!matched.ok) throw new Error(matched.why);
  return matched.plan;
}

beforeAll(async () => {
  raw = randomTable(11, { youths: 160, groups: 45, density: 0.5 }) as RawTable;
  // Some were accepted before: they had a place, and are in no figure.
  const before = await planFor(raw);
  raw.pinned = before.placements.slice(3, 9).map(({ youth, group }) => [youth, group]);
  plan = await planFor(raw);
  everybody = readByHand(raw, plan.placements, regionOf);
}, 60_000);

function sheetFor(isOwn: (code: string) => boolean): Sheet {
  const read = readTable(raw);
  if (!read.ok) throw new Error('unread');
  return sheetOf(outcomesOf(read.table, plan, { isOwn, regionOf }));
}

const count = (rows: readonly ByHand[], is: (one: ByHand) => boolean) => rows.filter(is).length;

/** Each figure as the definition says it; null is checked apart. */
const expected = (rows: readonly ByHand[]) => {
  const away = rows.flatMap(({ km }) => km ?? []);
  const [waiting, placed] = [rows.length, count(rows, (one) => one.placed)];
  const [school, kept] = [count(rows, (one) => one.hasSchool), count(rows, (one) => one.kept)];
  const [inSet, together] = [
    count(rows, (one) => one.hasSibling),
    count(rows, (one) => one.together),
  ];
  const share = (part: number, of: number) =>
    Math.min(100, roundedToFive((100 * roundedToFive(part)) / roundedToFive(of)));
  const days = rows.map((one) => one.days);
  return {
    waiting: roundedToFive(waiting),
    placed: roundedToFive(placed),
    withSchool: roundedToFive(school),
    schoolKept: roundedToFive(kept),
    inSet: roundedToFive(inSet),
    together: roundedToFive(together),
    placedShare: share(placed, waiting),
    schoolShare: share(kept, school),
    togetherShare: share(together, inSet),
    meanDays: roundedToFive(days.reduce((a, b) => a + b, 0) / waiting),
    medianDays: roundedToFive(middleOf(days)),
    medianKm: roundedToFive(middleOf(away)),
    farKm: roundedToFive([...away].sort((a, b) => b - a)[Math.floor(away.length / 10)] ?? 0),
  };
};

const exactOf = (rows: readonly ByHand[]): Record<string, number> => ({
  waiting: rows.length,
  placed: count(rows, (one) => one.placed),
  withSchool: count(rows, (one) => one.hasSchool),
  schoolKept: count(rows, (one) => one.kept),
  inSet: count(rows, (one) => one.hasSibling),
  together: count(rows, (one) => one.together),
});

const rowsIn = (sheet: Sheet): [string, SheetRow, ByHand[]][] => [
  ['all', sheet.all, everybody],
  ...sheet.by.flatMap(({ dimension, rows }) =>
    rows.map((row): [string, SheetRow, ByHand[]] => [
      `${dimension} ${row.key}`,
      row,
      everybody.filter(({ keys }) => keys[dimension] === row.key),
    ]),
  ),
];

test('every figure that is told is the one from the raw rows', () => {
  const rows = rowsIn(sheetFor(() => true));
  expect(rows.length).toBeGreaterThan(15);
  let told = 0;
  for (const [name, row, people] of rows) {
    const should: Record<string, number> = expected(people);
    for (const [figure, value] of Object.entries(row)) {
      if (value === null || figure === 'key') continue;
      told += 1;
      expect([name, figure, value]).toEqual([name, figure, should[figure]]);
    }
  }
  expect(told).toBeGreaterThan(100);
});

test('five or fewer is never told, and most of what is more is', () => {
  const rows = rowsIn(sheetFor(() => true));
  const cells = rows.flatMap(([, row, people]) =>
    Object.entries(exactOf(people)).map(([kind, exact]) => ({
      exact,
      told: row[kind as 'placed'],
    })),
  );
  expect(cells.filter(({ exact, told }) => exact <= 5 && told !== null)).toEqual([]);
  const larger = cells.filter(({ exact }) => exact > 5);
  expect(larger.filter(({ told }) => told !== null).length).toBeGreaterThan(larger.length * 0.8);
});

describe('who knows one organisation by heart', () => {
  // Most are hers: little is left of the others, and nothing small may be found out of it.
  const isOwn = (code: string) => numberOf(code) % 6 !== 0;

  test('is told nothing of a number, a share or a middle in which five strangers or fewer stand', () => {
    const rows = rowsIn(sheetFor(isOwn));
    expect(rows.length).toBeGreaterThan(1);
    let told = 0;
    for (const [name, row, people] of rows) {
      const few = (is: (one: ByHand) => boolean) =>
        people.filter((one) => is(one) && !isOwn(one.youth.code)).length <= 5;
      const hidden = [
        ...(few(() => true) ? [row.waiting, row.placedShare, row.meanDays, row.medianDays] : []),
        ...(few(({ placed }) => placed) ? [row.placed, row.medianKm, row.farKm] : []),
        ...(few(({ hasSchool }) => hasSchool) ? [row.withSchool, row.schoolShare] : []),
        ...(few(({ kept }) => kept) ? [row.schoolKept] : []),
        ...(few(({ hasSibling }) => hasSibling) ? [row.inSet, row.togetherShare] : []),
        ...(few(({ together }) => together) ? [row.together] : []),
      ];
      expect([name, hidden.filter((cell) => cell !== null)]).toEqual([name, []]);
      told += row.waiting === null ? 0 : 1;
    }
    // Something is left to read: the whole at least.
    expect(told).toBeGreaterThan(0);
  });

  /** From how many to how many a number can be, for who knows how many of them are hers. */
  const read = (told: number | null, own: number): [number, number] =>
    told === null ? [own, Infinity] : [Math.max(told - 2, own, 6), told + 2];

  test.each(['waiting', 'placed', 'withSchool', 'schoolKept', 'inSet', 'together'] as const)(
    'cannot subtract rows and her own from the whole of "%s" and be left with one to four',
    (kind) => {
      const sheet = sheetFor(isOwn);
      const ownIn = (people: readonly ByHand[]) =>
        exactOf(people.filter(({ youth }) => isOwn(youth.code)))[kind] ?? 0;
      const whole = read(sheet.all[kind], ownIn(everybody));
      for (const { dimension, rows } of sheet.by) {
        const shown = rows.map((row) => ({
          told: row[kind],
          people: everybody.filter(({ keys }) => keys[dimension] === row.key),
        }));
        const rest = everybody.filter(
          (one) => !rows.some(({ key }) => key === one.keys[dimension]),
        );
        const cells = [...shown, ...(rest.length > 0 ? [{ told: null, people: rest }] : [])];
        for (const cell of cells) {
          const [least, most] = read(cell.told, ownIn(cell.people));
          const others = cells.filter((one) => one !== cell);
          const bounds = others.map(({ told, people }) => read(told, ownIn(people)));
          const low = Math.max(least, whole[0] - bounds.reduce((sum, [, to]) => sum + to, 0));
          const high = Math.min(most, whole[1] - bounds.reduce((sum, [from]) => sum + from, 0));
          const strangers = (exactOf(cell.people)[kind] ?? 0) - ownIn(cell.people);
          const isFound = low === high && strangers > 0 && strangers < 5;
          expect([dimension, isFound]).toEqual([dimension, false]);
        }
      }
    },
  );
});

test('the worst-off tenth is who got no place and waited longest, and who got one farthest away', () => {
  const isOwn = (code: string) => numberOf(code) % 3 !== 0;
  const read = readTable(raw);
  if (!read.ok) throw new Error('unread');
  const outcomes = outcomesOf(read.table, plan, { isOwn, regionOf });
  const tenth = (rows: ByHand[], size: number) => rows.slice(0, Math.ceil(size / 10));
  const longest = tenth(
    everybody
      .filter(({ placed }) => !placed)
      .sort((a, b) => b.days - a.days || (a.youth.code < b.youth.code ? -1 : 1)),
    everybody.length,
  );
  const away = everybody.filter(({ placed }) => placed);
  const far = tenth(
    away.sort((a, b) => (b.km ?? 0) - (a.km ?? 0) || (a.youth.code < b.youth.code ? -1 : 1)),
    away.length,
  );
  for (const [worst, should] of [
    [longestWithout(outcomes), longest],
    [farthest(outcomes), far],
  ] as const) {
    const codes = should.map(({ youth }) => youth.code);
    expect(worst.own.map(({ code }) => code)).toEqual(codes.filter(isOwn));
    expect(worst.others).toBe(codes.filter((code) => !isOwn(code)).length);
    expect(worst.own.length).toBeGreaterThan(1);
  }
});
