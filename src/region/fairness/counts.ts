import type { Counted } from '../publication/counted.ts';
import { type Sum, hiddenAcross } from '../publication/crossed.ts';
import { published } from '../publication/published.ts';
import { bunchesOf, dimensionNames } from './dimensions.ts';
import type { Outcome } from './outcome.ts';

/** The counts of the sheet. */
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

/** Which is a part of which; who is left over follows from the two, though the sheet does not show it. */
const wholeOf = {
  placed: 'waiting',
  withSchool: 'placed',
  schoolKept: 'withSchool',
  inSet: 'placed',
  together: 'inSet',
} as const satisfies Partial<Record<Kind, Kind>>;
const partNames = Object.keys(wholeOf) as readonly (keyof typeof wholeOf)[];

/** What of each row may be told; the whole is told under the empty name. */
export type ToldCounts = ReadonlyMap<string, Counts>;

/**
 * A count stands in a row, divided into what became of its people, and in a column, divided into rows. Told is only
 * what gives no small number away to who adds and subtracts in both directions at once.
 */
export function toldCounts(all: readonly Outcome[]): ToldCounts {
  const everybody = rowOf('', all);
  const dimensions = dimensionNames.map((dimension) =>
    bunchesOf(all, dimension).map(({ key, people }) => rowOf(rowName(dimension, key), people)),
  );
  const rows = [everybody, ...dimensions.flat()];
  const unshown = rows.flatMap(({ left }) => partNames.map((part) => left[part]));
  const sums = [
    ...rows.flatMap(alongRow),
    ...dimensions.flatMap((parts) => downColumns(everybody, parts)),
  ];
  const hidden = hiddenAcross(everybody.of.waiting, sums, unshown);
  return new Map(
    rows.map(({ name, of }) => [
      name,
      perName(kindNames, (kind) => (hidden.has(of[kind]) ? null : published(of[kind].count))),
    ]),
  );
}

export const rowName = (dimension: string, key: string): string => `${dimension}=${key} `;

/** A row with its counts, and of each part who is left of its whole. */
interface Row {
  readonly name: string;
  readonly of: Readonly<Record<Kind, Counted>>;
  readonly left: Readonly<Record<keyof typeof wholeOf, Counted>>;
}

const rowOf = (name: string, people: readonly Outcome[]): Row => ({
  name,
  of: perName(kindNames, (kind) => counted(`${name}${kind}`, people.filter(kinds[kind]))),
  left: perName(partNames, (part) =>
    counted(
      `${name}not ${part}`,
      people.filter((one) => kinds[wholeOf[part]](one) && !kinds[part](one)),
    ),
  ),
});

const alongRow = ({ of, left }: Row): readonly Sum[] =>
  partNames.map((part) => ({ whole: of[wholeOf[part]], parts: [of[part], left[part]] }));

const downColumns = (everybody: Row, rows: readonly Row[]): readonly Sum[] => [
  ...kindNames.map((kind) => ({
    whole: everybody.of[kind],
    parts: rows.map(({ of }) => of[kind]),
  })),
  ...partNames.map((part) => ({
    whole: everybody.left[part],
    parts: rows.map(({ left }) => left[part]),
  })),
];

const perName = <N extends string, T>(
  names: readonly N[],
  make: (name: N) => T,
): Readonly<Record<N, T>> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<N, T>;

/** Who looks knows their own youths one by one. */
const counted = (name: string, people: readonly Outcome[]): Counted => ({
  name,
  count: people.length,
  own: [people.filter(({ isOwn }) => isOwn).length],
});
