import { setImmediate } from 'node:timers/promises';
import type { Solve } from '../matching/linear-programme.ts';
import type { NamedSolver, Solvers } from '../matching/match.ts';

/**
 * A solver holds its process until it is done. With these, what was said to the process meanwhile is heard before
 * the next solve begins.
 */
export const breathing = (solvers: Solvers): Solvers => ({
  'javascript-lp-solver': heard(solvers['javascript-lp-solver']),
  highs: heard(solvers.highs),
});

function heard(solver: NamedSolver): NamedSolver {
  const solve: Solve = async (...asked) => {
    await setImmediate();
    return solver.solve(...asked);
  };
  const { open } = solver;
  if (open === undefined) return { ...solver, solve };
  return {
    ...solver,
    solve,
    open: async (limits) => {
      const model = await open(limits);
      return {
        ...model,
        solve: async (...asked) => {
          await setImmediate();
          return model.solve(...asked);
        },
      };
    },
  };
}
