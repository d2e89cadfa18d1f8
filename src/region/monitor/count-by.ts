import type { Counted, CountedSplit } from '../publication/counted.ts';
import type { Whose } from './rows.ts';

/** One way to split: every row belongs to one name. Names that are known beforehand are there also when nobody is. */
export interface Split<R> {
  readonly name: string;
  readonly names: readonly string[];
  readonly of: (row: R) => string;
  /** How these parts are split further; of the others nothing more is asked. */
  readonly then?: Readonly<Record<string, readonly Split<R>[]>>;
  /** How every part is split further. */
  readonly each?: readonly Split<R>[];
  /** Whether its names are those of what was found: then a name by itself tells that somebody is there. */
  readonly isOpen?: boolean;
}

/** Who knows part of it exactly: an organisation its own youths, a provider its own homes. */
export type Reader = (row: Whose) => boolean;

/** Counts rows, split up in every way that is asked for; and of each number how much of it each reader knows. */
export function countBy<R extends Whose>(
  name: string,
  rows: readonly R[],
  splits: readonly Split<R>[],
  readers: readonly Reader[] = [],
): Counted {
  return {
    name,
    count: rows.length,
    own: readers.map((knows) => rows.filter(knows).length),
    splits: splits.map((split) => splitUp(rows, split, readers)),
  };
}

function splitUp<R extends Whose>(
  rows: readonly R[],
  { name, names, of, then = {}, each = [], isOpen = false }: Split<R>,
  readers: readonly Reader[],
): CountedSplit {
  const found = Map.groupBy(rows, of);
  const others = [...found.keys()].filter((one) => !names.includes(one)).sort();
  return {
    name,
    isOpen,
    parts: [...names, ...others].map((part) =>
      countBy(part, found.get(part) ?? [], [...each, ...(then[part] ?? [])], readers),
    ),
  };
}
