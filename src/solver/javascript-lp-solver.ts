import solverModule, { type Model } from 'javascript-lp-solver';
import { z } from 'zod';
import type { LinearProgramme, Row, Solve } from '../matching/linear-programme.ts';

export const javascriptLpSolverVersion = '1.0.3';

// The package's types describe its CommonJS face, in which the solver is one step deeper.
const solver = solverModule as unknown as typeof solverModule.default;

/**
 * Columns are named c0, c1, … because this solver mixes their names with keys of its own. It knows no prices,
 * and on a time-out it calls a relaxation feasible: whoever asks must look whether the answer is whole.
 */
export const solveWithJavascript: Solve = (programme, seconds) => {
  const answer = Answer.safeParse(solver.Solve(modelOf(programme, seconds)));
  if (!answer.success) return Promise.resolve({ ok: false, why: 'failed' });
  if (!answer.data.feasible) return Promise.resolve({ ok: false, why: 'infeasible' });
  const values = programme.worth.map((_, column) => answer.data[`c${column}`]);
  return Promise.resolve({ ok: true, values: values.map((value) => Number(value ?? 0)) });
};

const Answer = z.looseObject({ feasible: z.boolean(), bounded: z.boolean().optional() });

function modelOf({ worth, rows, whole }: LinearProgramme, seconds: number): Model {
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, ReturnType<typeof limit>> = {};
  for (const [column, value] of worth.entries()) variables[`c${column}`] = { worth: value };
  for (const [index, row] of rows.entries()) {
    if (row.columns.length === 0) continue;
    constraints[`r${index}`] = limit(row);
    for (const [at, column] of row.columns.entries()) {
      const variable = variables[`c${column}`];
      if (variable !== undefined) variable[`r${index}`] = row.coefficients[at] ?? 0;
    }
  }
  return {
    optimize: 'worth',
    opType: 'max',
    constraints,
    variables,
    ints: whole ? Object.fromEntries(worth.map((_, column) => [`c${column}`, 1])) : {},
    timeout: seconds * 1000,
  };
}

function limit({ kind, bound }: Row) {
  if (kind === 'at-most') return { max: bound };
  return kind === 'at-least' ? { min: bound } : { equal: bound };
}
