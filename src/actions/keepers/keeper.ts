import type { Id } from '../../domain/ids.ts';
import type { Text } from '../../domain/text.ts';
import type { List } from '../../lists/list.ts';
import type { Pens, Store } from '../../store/index.ts';
import type { Pen } from '../../store/rows.ts';
import type { Deps } from '../deps.ts';

/** How one kind of list is kept: what is there now, what can't be because of it, and how a row is written. */
export interface Keeper<Row> {
  readonly list: List<Row>;
  readonly rows: (store: Store, whose: Whose) => readonly Row[];
  /** What is wrong with each of these rows because of what is kept already, or of each other. */
  readonly clash: (rows: readonly Row[], store: Store, whose: Whose) => (row: Row) => Clash[];
  readonly add: (row: Row, hand: Hand) => void;
  readonly change: (row: Row, hand: Hand) => void;
}

/** Of youths an organisation reads and changes its own; who runs the machine, everybody's. */
export type Whose = { readonly organisationId: Id } | 'everybody';

export interface Clash {
  readonly column: string;
  readonly error: Text;
}

export interface Hand {
  readonly deps: Deps;
  readonly pen: Pens;
  readonly ink: Pen;
  /** Whose youths the new ones are. */
  readonly organisationId: Id;
}

/** The code is somebody else's. */
export const usedBy = (nl: string, en: string) => ({
  column: 'code',
  error: {
    nl: `Deze code is al van ${nl}. Kies een andere code.`,
    en: `This code belongs to ${en}. Choose another code.`,
  },
});

/** What an action looked up a moment ago, in the same transaction. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('Something that was just there is gone');
  return thing;
}
