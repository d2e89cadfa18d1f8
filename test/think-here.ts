import { match } from '../src/matching/match.ts';
import type { Think } from '../src/matching/think.ts';
import { solvers } from '../src/solver/solvers.ts';

/** The same thinking without a process of its own: for tests that are about something else. */
export const thinkHere: Think = (table, { solver, seconds, onProgress }) =>
  match(
    table,
    { solver, seconds, elapsed: () => 0, ...(onProgress === undefined ? {} : { onProgress }) },
    solvers,
  );
