/**
 * Somebody who subtracts. Written from what a reader has in hand: rounded numbers, the note that small ones are left
 * out, and that parts add up to their whole. It knows nothing of how the publisher decides what to hide.
 */

/** A published number, as a reader sees it; and what is really there, to see afterwards who was right. */
export interface Cell {
  readonly id: string;
  readonly shown: number | null;
  readonly truth: number;
  /** Of these the reader knows so many by name. */
  readonly known: number;
}

/** The whole is its parts together. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** This one is at most so much more than that one: two publications, between which so many came at most. */
export interface Step {
  readonly before: string;
  readonly after: string;
  readonly most: number;
}

/** How the publisher hides, which is no secret. */
export interface Rule {
  /** Of fewer than this nothing is told. */
  readonly fewest: number;
  /** Also where that few are left without those a reader knows. */
  readonly mindsOwn: boolean;
}

export interface Book {
  readonly rule: Rule;
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly steps?: readonly Step[];
}

export interface Range {
  least: number;
  most: number;
}

/** What can be worked out about every number, by going on until nothing more follows. */
export function workOut({ cells, sums, steps = [], rule }: Book): ReadonlyMap<string, Range> {
  const ranges = new Map(cells.map((cell) => [cell.id, rangeOf(cell, rule)]));
  const at = (id: string): Range => {
    const range = ranges.get(id);
    if (range === undefined) throw new Error(`no cell ${id}`);
    return range;
  };
  let narrowed = true;
  const atLeast = (id: string, least: number): void => {
    const range = at(id);
    if (least > range.least) [range.least, narrowed] = [least, true];
  };
  const atMost = (id: string, most: number): void => {
    const range = at(id);
    if (most < range.most) [range.most, narrowed] = [most, true];
  };
  while (narrowed) {
    narrowed = false;
    for (const { whole, parts } of sums) {
      const least = parts.reduce((sum, part) => sum + at(part).least, 0);
      const most = parts.reduce((sum, part) => sum + at(part).most, 0);
      atLeast(whole, least);
      atMost(whole, most);
      for (const part of parts) {
        atLeast(part, at(whole).least - (most - at(part).most));
        if (most !== Infinity) atMost(part, at(whole).most - (least - at(part).least));
        else atMost(part, at(whole).most - othersLeast(parts, part, at));
      }
    }
    for (const { before, after, most } of steps) {
      atLeast(after, at(before).least);
      atMost(before, at(after).most);
      atMost(after, at(before).most + most);
      atLeast(before, at(after).least - most);
    }
  }
  return ranges;
}

const othersLeast = (parts: readonly string[], one: string, at: (id: string) => Range): number =>
  parts.reduce((sum, part) => (part === one ? sum : sum + at(part).least), 0);

/** We even tell the reader which numbers are hidden because they are small: who knows less finds less. */
function rangeOf({ shown, truth, known }: Cell, { fewest, mindsOwn }: Rule): Range {
  const minded = mindsOwn ? known : 0;
  if (shown !== null)
    return { least: Math.max(shown - 2, minded + fewest, known), most: shown + 2 };
  return { least: known, most: truth - minded < fewest ? minded + fewest - 1 : Infinity };
}

/** Counts of one to four, of people the reader does not know, that can be nothing else. */
export function foundOut(book: Book): readonly string[] {
  const ranges = workOut(book);
  return book.cells.flatMap(({ id, truth, known }) => {
    const { least, most } = ranges.get(id) ?? { least: 0, most: Infinity };
    if (least > truth || most < truth) throw new Error(`${id} cannot be ${truth}: a wrong attack`);
    const others = most - known;
    return least === most && others >= 1 && others <= 4 ? [`${id}: ${others}`] : [];
  });
}
