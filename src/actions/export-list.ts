import type { AccountOf } from '../domain/account.ts';
import type { Code } from '../domain/ids.ts';
import type { Language } from '../domain/text.ts';
import type { ListKind } from '../lists/list.ts';
import { writeList } from '../lists/write-list.ts';
import type { Store } from '../store/index.ts';
import type { Deps } from './deps.ts';
import { withKeeper } from './keepers.ts';

/** A list as a file that imports again unchanged. */
export const exportList = (store: Store, kind: ListKind, language: Language): string =>
  withKeeper(kind, ({ list, rows }) => writeList(list, rows(store, 'everybody'), language));

/** So many youths in one file: who takes more with them does so in parts, and each part is written down. */
export const mostYouthsInFile = 200;

export interface Fetched {
  readonly csv: string;
  /** Whose facts are in it. */
  readonly youths: readonly Code[];
}

/** The same for a coordinator, with her own youths only: it leaves the house, so the journal says by whom and when. */
export const fetchList = (
  { store, now }: Deps,
  who: AccountOf<'coordinator'>,
  { kind, language, part = 1 }: { kind: ListKind; language: Language; part?: number },
): Fetched =>
  store.together((pen) =>
    withKeeper(kind, ({ list, rows }) => {
      const all = rows(store, who);
      const some =
        kind === 'youths' ? all.slice((part - 1) * mostYouthsInFile, part * mostYouthsInFile) : all;
      const detail = { rows: some.length };
      pen.journal.add(who, now(), { did: 'list-exported', subject: kind, detail });
      return {
        csv: writeList(list, some, language),
        youths: kind === 'youths' ? some.map(list.keyOf) : [],
      };
    }),
  );

/** In how many files the coordinator's youths come. */
export const partsOfYouths = (store: Store, { organisationId }: AccountOf<'coordinator'>): number =>
  Math.max(1, Math.ceil(store.youths.countForOrganisation(organisationId) / mostYouthsInFile));
