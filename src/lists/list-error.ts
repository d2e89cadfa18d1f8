import type { Text } from '../domain/text.ts';

/** What is wrong in a list: in which row (the heading is row 1), in which column, and how to mend it. */
export interface ListError {
  readonly row: number;
  readonly column: Text | undefined;
  readonly error: Text;
}
