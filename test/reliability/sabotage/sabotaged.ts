/** One line of the program, and what it says when it is broken. */
export interface BrokenLine {
  /** As in `src/store/open.ts`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * As in test/security: with SABOTAGE set to this name the program under test runs with these lines broken, and the test
 * must turn red. `npm run reliability` finds the names by these calls; the trace is left by what breaks the lines.
 */
export const sabotaged = (name: string, ...lines: readonly BrokenLine[]): readonly BrokenLine[] =>
  process.env['SABOTAGE'] === name ? lines : [];
