import { publishedMiddle, shareOfPublished } from '../publication/published.ts';
import { type Counts, type ToldCounts, rowName, toldCounts } from './counts.ts';
import { type Dimension, bunchesOf, dimensionNames } from './dimensions.ts';
import { meanOf, medianOf, worstTenthFrom } from './middle.ts';
import type { Outcome } from './outcome.ts';

/** What may be told of a row. Null: too few, or it would give away a small number elsewhere. */
export interface SheetRow extends Counts {
  readonly key: string;
  readonly placedShare: number | null;
  readonly schoolShare: number | null;
  readonly togetherShare: number | null;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly medianKm: number | null;
  readonly farKm: number | null;
}

export interface Sheet {
  readonly all: SheetRow;
  readonly by: readonly SheetPart[];
}

export interface SheetPart {
  readonly dimension: Dimension;
  /** Only rows of which at least the number may be told: that there is such a row can be a secret too. */
  readonly rows: readonly SheetRow[];
  readonly leftOut: boolean;
}

/** How a run came out, for everybody and laid side by side. */
export function sheetOf(all: readonly Outcome[]): Sheet {
  const told = toldCounts(all);
  return {
    all: rowOf('', all, told.get('')),
    by: dimensionNames.map((dimension) => {
      const rows = bunchesOf(all, dimension).map(({ key, people }) =>
        rowOf(key, people, told.get(rowName(dimension, key))),
      );
      const shown = rows.filter(({ waiting }) => waiting !== null);
      return { dimension, rows: shown, leftOut: shown.length < rows.length };
    }),
  };
}

function rowOf(
  key: string,
  people: readonly Outcome[],
  counts: ReturnType<ToldCounts['get']>,
): SheetRow {
  if (counts === undefined) throw new Error(`The row ${key} was not counted`);
  const placed = people.filter(({ isPlaced }) => isPlaced);
  const days = people.map(({ daysWaited }) => daysWaited);
  const km = placed.map(({ homeTenths }) => (homeTenths ?? 0) / 10);
  // A count that may be told holds enough strangers, or none at all: then so does what lies in its middle.
  const [ofWaiting, ofPlaced] = [counts.waiting !== null, counts.placed !== null];
  return {
    key,
    ...counts,
    placedShare: shareOfPublished(counts.placed, counts.waiting),
    schoolShare: shareOfPublished(counts.schoolKept, counts.withSchool),
    togetherShare: shareOfPublished(counts.together, counts.inSet),
    meanDays: ofWaiting ? publishedMiddle(days.length, meanOf(days)) : null,
    medianDays: ofWaiting ? publishedMiddle(days.length, medianOf(days)) : null,
    medianKm: ofPlaced ? publishedMiddle(km.length, medianOf(km)) : null,
    farKm:
      ofPlaced && km.length >= fewestForTenth
        ? publishedMiddle(km.length, worstTenthFrom(km))
        : null,
  };
}

/** Of twenty, the worst tenth begins with the second: nobody's own number stands alone. */
const fewestForTenth = 20;
