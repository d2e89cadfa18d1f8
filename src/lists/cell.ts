import type { CalendarDay } from '../domain/calendar-day.ts';
import type { CodeLists } from '../domain/code-list.ts';
import type { Code } from '../domain/ids.ts';
import type { Text } from '../domain/text.ts';

/** What the words in a list may refer to. */
export interface Known {
  readonly today: CalendarDay;
  readonly codes: CodeLists;
  readonly groups: ReadonlySet<Code>;
  /** Asked one by one: in ten years a country has more people than a page may wait for. */
  readonly people: Pick<ReadonlySet<Code>, 'has'>;
  readonly canLocate: (postcode: string, place: string) => boolean;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Unread;
export type Unread = { readonly ok: false; readonly error: Text };

export interface Choice {
  readonly code: string;
  readonly name: Text;
}

/** One kind of cell: words to a value and back. What `write` gives, `read` takes again unchanged. */
export interface Cell<T> {
  readonly read: (words: string, known: Known) => Read<T>;
  readonly write: (value: T) => string;
  /** What may stand here. */
  readonly hint: Text;
  /** For a form: what there is to choose from, and whether several may be chosen. */
  readonly choices?: (known: Known) => readonly Choice[];
  readonly several?: boolean;
  readonly long?: boolean;
  readonly isDay?: boolean;
}

export const value = <T>(of: T): Read<T> => ({ ok: true, value: of });
export const unread = (nl: string, en: string): Unread => ({ ok: false, error: { nl, en } });
