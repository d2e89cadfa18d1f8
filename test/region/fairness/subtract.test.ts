import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/region/fairness/outcome.ts';
import { type Sheet, sheetOf } from '../../../src/region/fairness/sheet.ts';
import type { Counted, Told } from '../../../src/region/publication/counted.ts';
import { publish } from '../../../src/region/publication/publish.ts';
import { type Book, type Cell, type Rule, type Sum, foundOut } from '../publication/attacker.ts';
import { onlyDownTheColumn, randomOutcomes } from './random-outcomes.ts';

/** Somebody who has the whole sheet, knows what was counted in it, and subtracts: along its rows and down its columns. */

const counts = {
  waiting: () => true,
  placed: ({ isPlaced }: Outcome) => isPlaced,
  withSchool: ({ schoolKept }: Outcome) => schoolKept !== undefined,
  schoolKept: ({ schoolKept }: Outcome) => schoolKept === true,
  inSet: ({ together }: Outcome) => together !== undefined,
  together: ({ together }: Outcome) => together === true,
};
type Kind = keyof typeof counts;
const kinds = Object.keys(counts) as Kind[];

/** Each of these is the other with those who are left. */
const within: readonly (readonly [Kind, Kind])[] = [
  ['waiting', 'placed'],
  ['placed', 'withSchool'],
  ['withSchool', 'schoolKept'],
  ['placed', 'inSet'],
  ['inSet', 'together'],
];

const rowsBy: Readonly<Record<string, (one: Outcome) => string>> = {
  ages: ({ ages: [from, to] }) => `${from}-${to}`,
  sex: ({ sex }) => sex,
  region: ({ region }) => region ?? '',
  setting: ({ setting }) => setting,
  siblings: ({ inSet }) => (inSet ? 'set' : 'alone'),
  intensity: ({ intensity: [from, to] }) => `${from}-${to}`,
};

interface Row {
  readonly name: string;
  readonly people: readonly Outcome[];
}
const everybody = '';
const rowsOf = (all: readonly Outcome[], dimension: string): Row[] =>
  [...Map.groupBy(all, (one) => rowsBy[dimension]?.(one) ?? '')].map(([key, people]) => ({
    name: `${dimension} ${key}`,
    people,
  }));
const allRows = (all: readonly Outcome[]): Row[] => [
  { name: everybody, people: all },
  ...Object.keys(rowsBy).flatMap((dimension) => rowsOf(all, dimension)),
];

/** What is shown in a cell; nothing where the row is not on the sheet. */
type Shown = (row: string, kind: Kind) => number | null;

function onSheet({ all, by }: Sheet): Shown {
  const rows = new Map([
    [everybody, all],
    ...by.flatMap(({ dimension, rows: of }) =>
      of.map((row) => [`${dimension} ${row.key}`, row] as const),
    ),
  ]);
  return (row, kind) => rows.get(row)?.[kind] ?? null;
}

type Way = 'rows' | 'columns';
interface Reading {
  readonly ways: readonly Way[];
  readonly knowsOwn: boolean;
  readonly rule?: Rule;
}
const ours: Rule = { fewest: 6, mindsOwn: true };

function bookOf(
  all: readonly Outcome[],
  shown: Shown,
  { ways, knowsOwn, rule = ours }: Reading,
): Book {
  const own = (people: readonly Outcome[]) =>
    knowsOwn ? people.filter((one) => one.isOwn).length : 0;
  const cell = (id: string, people: readonly Outcome[], number: number | null): Cell => ({
    ...{ id, shown: number, truth: people.length, known: own(people) },
  });
  const id = (row: string, kind: string) => `${row}: ${kind}`;
  const cells = allRows(all).flatMap(({ name, people }) => [
    ...kinds.map((kind) => cell(id(name, kind), people.filter(counts[kind]), shown(name, kind))),
    // Those who are left stand on no sheet, and follow from it.
    ...within.map(([whole, part]) => {
      const left = people.filter((one) => counts[whole](one) && !counts[part](one));
      return cell(id(name, `${whole} without ${part}`), left, null);
    }),
  ]);
  const alongRows = allRows(all).flatMap(({ name }) =>
    within.map(([whole, part]): Sum => ({
      whole: id(name, whole),
      parts: [id(name, part), id(name, `${whole} without ${part}`)],
    })),
  );
  const downColumns = Object.keys(rowsBy).flatMap((dimension) =>
    [...kinds, ...within.map(([whole, part]) => `${whole} without ${part}`)].map((kind): Sum => ({
      whole: id(everybody, kind),
      parts: rowsOf(all, dimension).map(({ name }) => id(name, kind)),
    })),
  );
  const sums = [
    ...(ways.includes('rows') ? alongRows : []),
    ...(ways.includes('columns') ? downColumns : []),
  ];
  return { cells, sums, rule };
}

const sheets = [
  ...Array.from({ length: 400 }, (_, seed) => randomOutcomes(seed)),
  onlyDownTheColumn(),
].map((all) => ({
  ...{ all, told: onSheet(sheetOf(all)) },
}));

/** What is found out on all sheets, by a stranger and by who knows her own youths one by one. */
const found = (ways: readonly Way[]): string[] =>
  sheets.flatMap(({ all, told }, nth) => {
    const readers = all.every(({ isOwn }) => isOwn) ? [false] : [false, true];
    return readers.flatMap((knowsOwn) =>
      foundOut(bookOf(all, told, { ways, knowsOwn })).map((one) => `${nth} ${one}`),
    );
  });

describe('on four hundred sheets nobody finds out a number from one to four', () => {
  test('down the columns', () => {
    expect(found(['columns'])).toEqual([]);
  });

  test('along the rows', () => {
    expect(found(['rows'])).toEqual([]);
  });

  test('or both at once', () => {
    expect(found(['rows', 'columns'])).toEqual([]);
  });

  test('though most of the larger numbers are told', () => {
    const cells = sheets.flatMap(({ all, told }) => {
      return allRows(all).flatMap(({ name, people }) =>
        kinds.flatMap((kind) => {
          const some = people.filter(counts[kind]);
          const strangers = some.filter(({ isOwn }) => !isOwn).length;
          return strangers > 5 ? [told(name, kind)] : [];
        }),
      );
    });
    expect(cells.length).toBeGreaterThan(5000);
    expect(cells.filter((one) => one !== null).length).toBeGreaterThan(0.7 * cells.length);
  });
});

describe('the same attack finds out a sheet that', () => {
  /** By who knows her own youths, and not everybody of any count. */
  const foundOn = (tell: (all: readonly Outcome[]) => Shown, ways: readonly Way[]): string[] =>
    sheets
      .filter(({ all }) => kinds.every((kind) => !knowsAll(all.filter(counts[kind]))))
      .flatMap(({ all }) => foundOut(bookOf(all, tell(all), { ways, knowsOwn: true })));
  const knowsAll = (some: readonly Outcome[]) =>
    some.length > 0 && some.every(({ isOwn }) => isOwn);
  const counted = (name: string, some: readonly Outcome[]) => ({
    ...{ name, count: some.length, own: [some.filter(({ isOwn }) => isOwn).length] },
  });
  const flat = ({ name, count, splits }: Told): [string, number | null][] => [
    [name, count],
    ...splits.flatMap(({ parts }) => parts.flatMap(flat)),
  ];
  const rowAsTree = (kind: Kind, some: readonly Outcome[]): Counted => ({
    ...counted(kind, some),
    splits: within
      .filter(([whole]) => whole === kind)
      .map(([, part]) => {
        const left = some.filter((one) => !counts[part](one));
        const inPart = rowAsTree(part, some.filter(counts[part]));
        return { name: part, parts: [inPart, counted(`not ${part}`, left)] };
      }),
  });
  const columnAsTree = (kind: Kind, all: readonly Outcome[]): Counted => ({
    ...counted(everybody, all.filter(counts[kind])),
    splits: Object.keys(rowsBy).map((dimension) => ({
      name: dimension,
      parts: rowsOf(all, dimension).map(({ name, people }) =>
        counted(name, people.filter(counts[kind])),
      ),
    })),
  });

  const rowByRow = (all: readonly Outcome[]): Shown => {
    const rows = new Map(
      allRows(all).map(({ name, people }) => [
        name,
        // A row of nobody else's is small to her.
        new Map(knowsAll(people) ? [] : flat(publish(rowAsTree('waiting', people)))),
      ]),
    );
    return (row, kind) => rows.get(row)?.get(kind) ?? null;
  };
  const columnByColumn = (all: readonly Outcome[]): Shown => {
    const columns = new Map(
      kinds.map((kind) => [kind, new Map(flat(publish(columnAsTree(kind, all))))]),
    );
    return (row, kind) => columns.get(kind)?.get(row) ?? null;
  };

  test('hides what follows along each row, and forgets the columns', () => {
    expect(foundOn(rowByRow, ['rows'])).toEqual([]);
    expect(foundOn(rowByRow, ['columns'])).not.toEqual([]);
  });

  test('hides what follows down each column, and forgets the rows', () => {
    expect(foundOn(columnByColumn, ['columns'])).toEqual([]);
    expect(foundOn(columnByColumn, ['rows'])).not.toEqual([]);
  });

  test('minds both, but one after the other', () => {
    const both = (all: readonly Outcome[]): Shown => {
      const [one, other] = [rowByRow(all), columnByColumn(all)];
      return (row, kind) => (other(row, kind) === null ? null : one(row, kind));
    };
    expect(foundOn(both, ['rows'])).toEqual([]);
    expect(foundOn(both, ['columns'])).toEqual([]);
    expect(foundOn(both, ['rows', 'columns'])).not.toEqual([]);
  });
});
