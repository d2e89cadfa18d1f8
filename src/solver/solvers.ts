import type { Solvers } from '../matching/match.ts';
import { highsVersion, solveWithHighs } from './highs.ts';
import { javascriptLpSolverVersion, solveWithJavascript } from './javascript-lp-solver.ts';

/** Both solvers behind the one door that the matching knows. */
export const solvers: Solvers = {
  'javascript-lp-solver': { version: javascriptLpSolverVersion, solve: solveWithJavascript },
  highs: { version: highsVersion, solve: solveWithHighs },
};
