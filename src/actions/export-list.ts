import type { AccountOf } from '../domain/account.ts';
import type { Language } from '../domain/text.ts';
import type { ListKind } from '../lists/list.ts';
import { writeList } from '../lists/write-list.ts';
import type { Deps } from './deps.ts';
import { withKeeper } from './keepers.ts';

/** A whole list leaves the house as a file, so the journal says by whom and when. */
export const exportList = (
  { store, now }: Deps,
  who: AccountOf<'coordinator'>,
  { kind, language }: { kind: ListKind; language: Language },
): string =>
  withKeeper(kind, ({ list, rows }) =>
    store.together((pen) => {
      const all = rows(store);
      pen.journal.add(who, now(), {
        did: 'list-exported',
        subject: kind,
        detail: { rows: all.length },
      });
      return writeList(list, all, language);
    }),
  );
