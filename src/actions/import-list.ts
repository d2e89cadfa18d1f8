import { isDeepStrictEqual } from 'node:util';
import type { ListKind } from '../lists/list.ts';
import { type ListError } from '../lists/list-error.ts';
import { type ReadList, readList } from '../lists/read-list.ts';
import { type Deps, penOf } from './deps.ts';
import { withKeeper } from './keepers.ts';
import type { Keeper, Whose } from './keepers/keeper.ts';
import { known } from './known.ts';
import { type Importer, organisationOf } from './organisation-of.ts';

/** What a list would do: which rows are new, which change and in what, and how many stay the same. */
export interface Preview {
  readonly added: readonly string[];
  readonly changed: readonly { readonly key: string; readonly columns: readonly string[] }[];
  readonly same: number;
}

export type Import =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly errors: readonly ListError[] };

/** Looks what a list would do, and stores nothing. */
export const previewList = (deps: Deps, who: Importer, kind: ListKind, text: string): Import =>
  withKeeper(kind, (keeper) => {
    const weighed = weigh(deps, who, keeper, text);
    return weighed.ok ? { ok: true, preview: weighed.preview } : weighed;
  });

/** Takes a list in: all of it, or nothing with every error. */
export const importList = (deps: Deps, who: Importer, kind: ListKind, text: string): Import =>
  withKeeper(kind, (keeper) =>
    deps.store.together((pen) => {
      const weighed = weigh(deps, who, keeper, text);
      if (!weighed.ok) return weighed;
      const organisationId = organisationOf(deps, who);
      const hand = { deps, pen, ink: penOf(deps, who), organisationId };
      for (const row of weighed.newRows) keeper.add(row, hand);
      for (const row of weighed.changedRows) keeper.change(row, hand);
      const { added, changed, same } = weighed.preview;
      pen.journal.add(who, deps.now(), {
        did: 'list-imported',
        subject: kind,
        detail: { added: added.length, changed: changed.length, same },
      });
      return { ok: true as const, preview: weighed.preview };
    }),
  );

function weigh<Row>(deps: Deps, who: Importer, keeper: Keeper<Row>, text: string) {
  const whose: Whose =
    'organisationId' in who ? { organisationId: who.organisationId } : 'everybody';
  const read = readList(keeper.list, text, known(deps, whose));
  const errors = [...read.errors, ...clashes(deps, whose, keeper, read.rows)];
  if (errors.length > 0)
    return { ok: false as const, errors: errors.sort((a, b) => a.row - b.row) };

  const current = new Map(
    keeper.rows(deps.store, whose).map((row) => [keeper.list.keyOf(row), row]),
  );
  const newRows: Row[] = [];
  const changedRows: Row[] = [];
  const changed: Preview['changed'][number][] = [];
  for (const { row } of read.rows) {
    const key = keeper.list.keyOf(row);
    const there = current.get(key);
    if (there === undefined) newRows.push(row);
    else {
      const columns = differing(there, row);
      if (columns.length === 0) continue;
      changedRows.push(row);
      changed.push({ key, columns });
    }
  }
  const preview: Preview = {
    added: newRows.map(keeper.list.keyOf),
    changed,
    same: read.rows.length - newRows.length - changedRows.length,
  };
  return { ok: true as const, newRows, changedRows, preview };
}

function clashes<Row>(
  { store }: Deps,
  whose: Whose,
  keeper: Keeper<Row>,
  numbered: ReadList<Row>['rows'],
): ListError[] {
  const headings = keeper.list.columns as Record<
    string,
    { heading: ListError['column'] } | undefined
  >;
  const clash = keeper.clash(
    numbered.map(({ row }) => row),
    store,
    whose,
  );
  return numbered.flatMap(({ number, row }) =>
    clash(row).map(({ column, error }) => ({
      row: number,
      column: headings[column]?.heading,
      error,
    })),
  );
}

const differing = <Row>(there: Row, row: Row): string[] =>
  Object.keys(row as object).filter(
    (key) =>
      !isDeepStrictEqual(
        (there as Record<string, unknown>)[key],
        (row as Record<string, unknown>)[key],
      ),
  );
