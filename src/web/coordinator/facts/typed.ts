import { columnsOf } from '../../../lists/columns-of.ts';
import type { List } from '../../../lists/list.ts';
import type { WordsOf } from './fields.ts';
import { capital } from './sections.ts';
import type { Words } from './shown-words.ts';

export interface AskedRow<Row> {
  readonly list: List<Row>;
  /** The row as it is kept now; a new one has none. */
  readonly row?: Row;
  /** What this form does not ask: given with the row, or by where the form stands. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** The row as it is kept, in the words in which it would be typed. */
export const written =
  <Row>({ list, row }: AskedRow<Row>): WordsOf =>
  (key) => {
    const cell = columnsOf(list).find(([name]) => name === key)?.[1].cell;
    return cell?.write((row as Record<string, unknown>)[key]) ?? '';
  };

/** Ticked boxes come as a list, or alone when there is one; a fixed word is never taken from outside. */
export const typedIn =
  (body: unknown, fixed: Readonly<Record<string, string>>): WordsOf =>
  (key) => {
    const own = fixed[key];
    if (own !== undefined) return own;
    const value = (body as Record<string, unknown>)[key];
    return [value ?? '']
      .flat()
      .filter((part) => typeof part === 'string')
      .join(', ');
  };

export const versionIn = (body: unknown): string => {
  const version = (body as Record<string, unknown>)['version'];
  return typeof version === 'string' ? version : '';
};

/** Every question to which the two answers differ. */
export function differences<Row>(form: AskedRow<Row>, typed: WordsOf, { lang }: Words) {
  const now = written(form);
  return columnsOf(form.list)
    .filter(([key]) => !(key in form.fixed) && now(key) !== typed(key))
    .map(([key, { heading }]) => ({
      label: capital(heading[lang]),
      now: now(key),
      yours: typed(key),
    }));
}
