import type { Solve } from '../matching/linear-programme.ts';
import type { Solvers } from '../matching/match.ts';
import { openWithHighs } from './highs-open.ts';
import { highsVersion, solveWithHighs } from './highs.ts';
import { javascriptLpSolverVersion, solveWithJavascript } from './javascript-lp-solver.ts';

/** Both solvers behind the one door that the matching knows. */
export const solvers: Solvers = {
  'javascript-lp-solver': {
    version: javascriptLpSolverVersion,
    solve: orFailed(solveWithJavascript),
  },
  highs: { version: highsVersion, solve: orFailed(solveWithHighs), open: openWithHighs },
};

/** A solver that breaks, as when its memory is full, gave no answer; what was found before still counts. */
function orFailed(solve: Solve): Solve {
  return async (programme, seconds) => {
    try {
      return await solve(programme, seconds);
    } catch {
      return { ok: false, why: 'failed' };
    }
  };
}
