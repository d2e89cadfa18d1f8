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
export type Reader = { readonly organisationId: string } | { readonly providerId: string };

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
    own: ownOf(rows, readers),
    splits: splits.map((split) => splitUp(rows, split, readers)),
  };
}

/** In one look: of a country there are hundreds of readers, and tens of thousands of rows. */
function ownOf(rows: readonly Whose[], readers: readonly Reader[]): readonly number[] {
  if (readers.length === 0) return [];
  const ofOrganisation = Map.groupBy(rows, ({ organisationId }) => organisationId);
  const ofProvider = Map.groupBy(rows, ({ providerId }) => providerId);
  return readers.map((reader) => {
    const own =
      'organisationId' in reader
        ? ofOrganisation.get(reader.organisationId)
        : ofProvider.get(reader.providerId);
    return own?.length ?? 0;
  });
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
