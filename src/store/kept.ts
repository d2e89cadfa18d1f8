import type { Database } from 'better-sqlite3';
import { type StillSo, heardWrites } from './heard-writes.ts';
import { notedReads } from './noted-reads.ts';

interface Known {
  readonly answer: unknown;
  readonly on: string;
  readonly tables: ReadonlySet<string>;
  readonly stillSo: StillSo;
}

/** `what` and `about` say which answer this is; `on` is the day, for what is otherwise on another one. */
export type Kept = <T>(what: object, about: string, read: () => T, on?: string) => T;

/** Of each kind: more than there are organisations and providers. */
const most = 2_000;

/** Remembers what was read until somebody writes to a table it was read from: which tables those are, SQLite tells. */
export function keeping(file: Database) {
  const noted = notedReads(file);
  let known = new WeakMap<object, Map<string, Known>>();
  let isWriting = false;
  // Triggers that are made within a change may be undone with it.
  let writes: ReturnType<typeof heardWrites> | undefined;
  const heard = () => (file.inTransaction ? writes : (writes ??= heardWrites(file)));

  const kept: Kept = (what, about, read, on = '') => {
    const hearing = isWriting ? undefined : heard();
    if (hearing === undefined) return read();
    if (hearing.isNewElsewhere()) known = new WeakMap();
    const answers = known.get(what) ?? new Map<string, Known>();
    known.set(what, answers);
    const before = answers.get(about);
    if (before?.on === on && before.stillSo(before.tables)) {
      noted.tell(() => before.tables);
      return before.answer as ReturnType<typeof read>;
    }
    const stillSo = hearing.mark();
    const tables = new Set<string>();
    const answer = noted.during(tables, read);
    if (answers.size >= most) answers.clear();
    // What was read from nothing will be read later, and nobody would know when it changes.
    if (tables.size > 0) answers.set(about, { answer, on, tables, stillSo });
    return answer;
  };

  return {
    db: noted.db,
    kept,
    forget: (): void => void (known = new WeakMap()),
    /** What is read while writing is never remembered, nor answered from memory: it may still be undone. */
    writing: <T>(write: () => T): T => {
      const before = isWriting;
      isWriting = true;
      try {
        return write();
      } finally {
        isWriting = before;
      }
    },
  };
}
