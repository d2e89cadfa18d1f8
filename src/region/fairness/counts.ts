import { type Counted, type Told } from '../publication/counted.ts';
import { publish } from '../publication/publish.ts';
import { bunchesOf, dimensionNames } from './dimensions.ts';
import type { Outcome } from './outcome.ts';

/** The counts of the sheet, each of which is a part of one before it. */
const kinds = {
  waiting: () => true,
  placed: ({ isPlaced }) => isPlaced,
  withSchool: ({ schoolKept }) => schoolKept !== undefined,
  schoolKept: ({ schoolKept }) => schoolKept === true,
  inSet: ({ together }) => together !== undefined,
  together: ({ together }) => together === true,
} as const satisfies Readonly<Record<string, (one: Outcome) => boolean>>;

export type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as readonly Kind[];
export type Counts = Readonly<Record<Kind, number | null>>;

/** What of each row may be told; the whole is told under the empty name. */
export type ToldCounts = ReadonlyMap<string, Counts>;

/**
 * Told is only what is told both ways round: each row divided into what became of its people, and those of whom the
 * same became, divided into rows. So neither adding up along a row nor down a column gives a small number away.
 */
export function toldCounts(all: readonly Outcome[]): ToldCounts {
  const alongRows = toldIn(publish(rowsFirst(all)));
  const downColumns = kindNames.map((kind) => toldIn(publish(kindFirst(all, kind))));
  const rows = ['', ...rowNames(all)];
  return new Map(
    rows.map((row) => [
      row,
      perKind((kind, at) => {
        const told = alongRows.get(`${row}${kind}`) ?? null;
        const alsoDown = downColumns[at]?.get(`${row}${kind}`) ?? null;
        return alsoDown === null ? null : told;
      }),
    ]),
  );
}

export const rowName = (dimension: string, key: string): string => `${dimension}=${key} `;

const rowNames = (all: readonly Outcome[]): string[] =>
  dimensionNames.flatMap((dimension) =>
    bunchesOf(all, dimension).map(({ key }) => rowName(dimension, key)),
  );

const perKind = (make: (kind: Kind, at: number) => number | null): Counts =>
  Object.fromEntries(kindNames.map((kind, at) => [kind, make(kind, at)])) as Record<
    Kind,
    number | null
  >;

const rowsFirst = (all: readonly Outcome[]): Counted => ({
  ...counted('waiting', all),
  splits: [
    becameOf('', all),
    ...dimensionNames.map((dimension) => ({
      name: dimension,
      parts: bunchesOf(all, dimension).map(({ key, people }) => ({
        ...counted(`${rowName(dimension, key)}waiting`, people),
        splits: [becameOf(rowName(dimension, key), people)],
      })),
    })),
  ],
});

function kindFirst(all: readonly Outcome[], kind: Kind): Counted {
  const some = all.filter(kinds[kind]);
  return {
    ...counted(kind, some),
    splits: dimensionNames.map((dimension) => ({
      name: dimension,
      parts: bunchesOf(all, dimension).map(({ key, people }) =>
        counted(`${rowName(dimension, key)}${kind}`, people.filter(kinds[kind])),
      ),
    })),
  };
}

/** A place or none; with a place near a school or none; and so on. */
function becameOf(row: string, people: readonly Outcome[]) {
  const placed = people.filter(kinds.placed);
  return {
    name: 'became',
    parts: [
      {
        ...counted(`${row}placed`, placed),
        splits: [
          inTwo(row, placed, 'withSchool', (some) => [inTwo(row, some, 'schoolKept')]),
          inTwo(row, placed, 'inSet', (some) => [inTwo(row, some, 'together')]),
        ],
      },
      counted(
        `${row}not placed`,
        people.filter((one) => !kinds.placed(one)),
      ),
    ],
  };
}

function inTwo(
  row: string,
  people: readonly Outcome[],
  kind: Kind,
  further: (some: readonly Outcome[]) => Counted['splits'] = () => [],
) {
  const is = people.filter(kinds[kind]);
  return {
    name: kind,
    parts: [
      { ...counted(`${row}${kind}`, is), splits: further(is) ?? [] },
      counted(
        `${row}not ${kind}`,
        people.filter((one) => !kinds[kind](one)),
      ),
    ],
  };
}

/** Who looks knows their own youths one by one. */
const counted = (name: string, people: readonly Outcome[]): Counted => ({
  name,
  count: people.length,
  own: [people.filter(({ isOwn }) => isOwn).length],
});

const toldIn = (told: Told): Map<string, number | null> =>
  new Map([
    [told.name, told.count],
    ...told.splits.flatMap(({ parts }) => parts.flatMap((part) => [...toldIn(part)])),
  ]);
