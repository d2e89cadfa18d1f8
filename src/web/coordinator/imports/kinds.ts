import { withKeeper } from '../../../actions/keepers.ts';
import type { Text } from '../../../domain/text.ts';
import { columnsOf } from '../../../lists/columns-of.ts';
import type { ListKind } from '../../../lists/list.ts';

/** The order in which lists build on each other. */
export const kindsInOrder: readonly ListKind[] = [
  'codes',
  'groups',
  'residents',
  'youths',
  'vacancies',
  'apart',
];

export const kindCalled = (word: unknown): ListKind | undefined =>
  kindsInOrder.find((kind) => kind === word);

export const titleOf = (kind: ListKind): Text => withKeeper(kind, ({ list }) => list.title);

/** A list's headings by the key of their column. */
export const headingsOf = (kind: ListKind): ReadonlyMap<string, Text> =>
  withKeeper(
    kind,
    ({ list }) => new Map(columnsOf(list).map(([key, { heading }]) => [key, heading])),
  );
