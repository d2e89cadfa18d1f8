import { discussion } from './matrix/discussion.ts';
import { oversight } from './matrix/oversight.ts';
import { places } from './matrix/places.ts';
import { signingIn } from './matrix/signing-in.ts';
import { youths } from './matrix/youths.ts';

/**
 * Who may do what, and to whose things: one line for each action. A role that is not named may never do it.
 * Routes are led to these lines in `doors.ts`; the reach within a line is kept by the look-ups of the store.
 */
export const matrix = {
  ...signingIn,
  ...places,
  ...youths,
  ...discussion,
  ...oversight,
} as const;

export type Action = keyof typeof matrix;
