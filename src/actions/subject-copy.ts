import type { AccountOf } from '../domain/account.ts';
import type { Youth } from '../domain/youth.ts';
import type { JournalLine } from '../store/journal.ts';
import type { Author, SubjectRow } from '../store/subject.ts';
import type { Viewed } from '../store/view-log.ts';
import type { Deps } from './deps.ts';

/** Everything that is kept of one youth, as it is handed to the youth or the family. */
export interface SubjectCopy {
  readonly code: string;
  readonly madeAt: string;
  /** By table; a person who wrote something is a role and an organisation, never a name. */
  readonly kept: Readonly<Record<string, readonly SubjectRow[]>>;
  /** Who looked: role and organisation. */
  readonly looked: readonly Pick<Viewed, 'at' | 'role' | 'organisation' | 'kind'>[];
  readonly done: readonly Pick<JournalLine, 'at' | 'role' | 'did' | 'detail'>[];
}

/** Makes the copy, and writes down that it was made. */
export function copyOfSubject(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  who: AccountOf<'coordinator'>,
  { id, facts: { code } }: Youth,
): SubjectCopy {
  return store.together((pen) => {
    pen.journal.add(who, now(), { did: 'subject-exported', subject: code });
    const nameless = withoutAuthors(store.subject.listAuthors(), [
      ...store.organisations.list(),
      ...store.groups.list().map(({ id: group, facts }) => ({ id: group, name: facts.name })),
    ]);
    return {
      code,
      madeAt: now().toISOString(),
      kept: Object.fromEntries(
        [...store.subject.rowsOf(id, code)].map(([table, rows]) => [table, rows.map(nameless)]),
      ),
      looked: store.viewLog
        .listForYouth(code)
        .map(({ at, role, organisation, kind }) => ({ at, role, organisation, kind })),
      done: store.journal
        .listAbout(code)
        .map(({ at, role, did, detail }) => ({ at, role, did, detail })),
    };
  });
}

/** An organisation or a group: people know it by name. */
interface Place {
  readonly id: string;
  readonly name: string;
}

/** Ids of staff become what they are. The family's own rows keep their names. */
function withoutAuthors(authors: readonly Author[], places: readonly Place[]) {
  const roles = new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...authors.map(
      ({ id, role, organisation }) =>
        [id, organisation === null ? role : `${role}, ${organisation}`] as const,
    ),
  ]);
  const readable = (value: unknown): unknown =>
    typeof value === 'string' ? (roles.get(value) ?? value) : value;
  return (row: SubjectRow): SubjectRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        column === 'id' ? value : readable(value),
      ]),
    );
}
