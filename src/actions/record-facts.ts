import type { AccountOf } from '../domain/account.ts';
import type { Text } from '../domain/text.ts';
import type { ListKind } from '../lists/list.ts';
import { readRow } from '../lists/read-row.ts';
import { type Deps, penOf } from './deps.ts';
import { withKeeper } from './keepers.ts';
import type { Keeper } from './keepers/keeper.ts';
import { known } from './known.ts';
import { versionOf } from './version.ts';

export type Recorded =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly errors: readonly { key: string; error: Text }[] }
  /** Somebody else was a moment earlier: this is what it says now. */
  | { readonly ok: false; readonly errors: readonly []; readonly now: unknown };

interface Asked {
  readonly kind: ListKind;
  readonly typed: (key: string) => string;
  /** Only the row with this key may be changed, and only as the form showed it. */
  readonly expected?: { readonly key: string; readonly version: string };
}

/**
 * A coordinator fills in a form for one youth, group, resident, …: the same columns, checks and sentences as an
 * imported list with one row. Who saw other facts than there are now changes nothing: nobody's work is lost.
 */
export const recordFacts = (deps: Deps, who: AccountOf<'coordinator'>, asked: Asked): Recorded =>
  withKeeper(asked.kind, (keeper) =>
    deps.store.together((pen) => record(deps, who, keeper, pen, asked)),
  );

function record<Row>(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  keeper: Keeper<Row>,
  pen: Parameters<Parameters<Deps['store']['together']>[0]>[0],
  { kind, typed, expected }: Asked,
): Recorded {
  const read = readRow(keeper.list, typed, known(deps, who));
  if (read.row === undefined) return { ok: false, errors: read.errors };
  const key = keeper.list.keyOf(read.row);
  const there = keeper.rows(deps.store, who).find((row) => keeper.list.keyOf(row) === key);
  if (expected === undefined && there !== undefined)
    return { ok: false, errors: [kind === 'apart' ? keptApart : isTaken] };
  if (expected !== undefined && key !== expected.key)
    return { ok: false, errors: [{ key: 'code', error: stays }] };
  if (expected !== undefined && versionOf(there) !== expected.version)
    return { ok: false, errors: [], now: there };
  const clashes = keeper.clash([read.row], deps.store, who)(read.row);
  if (clashes.length > 0)
    return { ok: false, errors: clashes.map(({ column, error }) => ({ key: column, error })) };

  const hand = { deps, pen, ink: penOf(deps, who), organisationId: who.organisationId };
  if (there !== undefined) keeper.change(read.row, hand);
  else keeper.add(read.row, hand);
  pen.journal.add(who, deps.now(), {
    did: there === undefined ? 'facts-added' : 'facts-changed',
    subject: key,
    detail: { kind },
  });
  return { ok: true, key };
}

const isTaken: { key: string; error: Text } = {
  key: 'code',
  error: {
    nl: 'Deze code is er al. Kies een andere code.',
    en: 'This code is taken. Choose another code.',
  },
};

const keptApart: typeof isTaken = {
  key: 'personB',
  error: {
    nl: 'Van deze twee is dit al vastgelegd.',
    en: 'This is written down about these two already.',
  },
};

const stays: Text = {
  nl: 'De code verandert niet mee. Laat hem staan.',
  en: 'The code does not change. Leave it as it was.',
};
