import type { AccountOf } from '../domain/account.ts';
import type { Language } from '../domain/text.ts';
import type { ListKind } from '../lists/list.ts';
import { writeList } from '../lists/write-list.ts';
import type { Store } from '../store/index.ts';
import type { Deps } from './deps.ts';
import { withKeeper } from './keepers.ts';

/** A list as a file that imports again unchanged. */
export const exportList = (store: Store, kind: ListKind, language: Language): string =>
  withKeeper(kind, ({ list, rows }) => writeList(list, rows(store), language));

/** The same for a coordinator: a whole list leaves the house, so the journal says by whom and when. */
export const fetchList = (
  { store, now }: Deps,
  who: AccountOf<'coordinator'>,
  { kind, language }: { kind: ListKind; language: Language },
): string =>
  store.together((pen) => {
    const rows = withKeeper(kind, (keeper) => keeper.rows(store).length);
    pen.journal.add(who, now(), { did: 'list-exported', subject: kind, detail: { rows } });
    return exportList(store, kind, language);
  });
