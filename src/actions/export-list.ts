import type { Language } from '../domain/text.ts';
import type { ListKind } from '../lists/list.ts';
import { writeList } from '../lists/write-list.ts';
import type { Store } from '../store/index.ts';
import { withKeeper } from './keepers.ts';

/** A list as a file that imports again unchanged. */
export const exportList = (store: Store, kind: ListKind, language: Language): string =>
  withKeeper(kind, ({ list, rows }) => writeList(list, rows(store), language));
