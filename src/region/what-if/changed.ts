import { type Group, readTable, type Table, type TableError } from '../../matching/table.ts';
import type { Change } from './change.ts';
import { withoutYouth } from './without-youth.ts';
import { homeOf, otherwise } from './home-as-changed.ts';

export type Changed =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly errors: readonly TableError[] };

/**
 * The table as it would be with these changes, one after the other. Changes may contradict each other, so it is checked
 * as any table that comes in; and it is a new one, because the old one is what it will be compared with.
 */
export function changed(table: Table, changes: readonly Change[]): Changed {
  let draft = table;
  const errors: TableError[] = [];
  changes.forEach((change, at) => {
    const missing = nobodyThere(draft, change, `changes[${at}]`);
    if (missing === undefined) draft = carriedOut(draft, change);
    else errors.push(missing);
  });
  const read = readTable(draft);
  if (errors.length > 0) return { ok: false, errors: [...errors, ...errorsOf(read)] };
  return read;
}

const errorsOf = (read: Changed): readonly TableError[] => (read.ok ? [] : read.errors);

/** A home that is opened is new to the table; all else is about who or what stands on it. */
function nobodyThere(table: Table, change: Change, path: string): TableError | undefined {
  if (change.kind === 'set-number') return undefined;
  if (change.kind === 'take-out') {
    return table.youths.some(({ code }) => code === change.youth)
      ? undefined
      : {
          path: `${path}.youth`,
          text: {
            nl: `Jongere ${change.youth} staat niet (meer) op deze tabel.`,
            en: `Youth ${change.youth} is not on this table (any more).`,
          },
        };
  }
  const there = table.groups.some(({ code }) => code === change.group);
  if (there !== (change.kind === 'open-home')) return undefined;
  return {
    path: `${path}.group`,
    text: there
      ? {
          nl: `Er is al een huis ${change.group} op deze tabel.`,
          en: `There is a home ${change.group} on this table already.`,
        }
      : {
          nl: `Huis ${change.group} staat niet (meer) op deze tabel.`,
          en: `Home ${change.group} is not on this table (any more).`,
        },
  };
}

function carriedOut(table: Table, change: Change): Table {
  switch (change.kind) {
    case 'open-home':
      return { ...table, groups: [...table.groups, homeOf(change)] };
    case 'close-home':
      // Who lives there stays: the matching moves nobody. Only nobody new comes.
      return withHome(table, change.group, (home) => ({ ...home, vacancies: [] }));
    case 'move-home':
      return withHome(table, change.group, (home) => ({ ...home, location: change.location }));
    case 'change-home':
      return withHome(table, change.group, (home) => otherwise(home, change));
    case 'add-worker':
      return withHome(table, change.group, (home) => ({
        ...home,
        staffOnGroup: home.staffOnGroup + 1,
      }));
    case 'set-number':
      return { ...table, policy: { ...table.policy, [change.number]: change.value } };
    case 'take-out':
      return withoutYouth(table, change.youth);
  }
}

const withHome = (table: Table, code: string, change: (home: Group) => Group): Table => ({
  ...table,
  groups: table.groups.map((home) => (home.code === code ? change(home) : home)),
});
