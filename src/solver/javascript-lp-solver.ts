import solverModule, { type Model } from 'javascript-lp-solver';
import type { LinearProgramme, Row, Solve } from '../matching/linear-programme.ts';

export const javascriptLpSolverVersion = '1.0.3';

// The package's types describe its CommonJS face, in which the solver is one step deeper.
const solver = solverModule as unknown as typeof solverModule.default;

/**
 * Columns are named c0, c1, … because this solver mixes their names with keys of its own. It knows no prices,
 * and on a time-out it calls a relaxation feasible: whoever asks must look whether the answer is whole.
 */
export const solveWithJavascript: Solve = (programme, seconds) => {
  const answer: unknown = solver.Solve(modelOf(programme, seconds));
  if (!isAnswer(answer)) return Promise.resolve({ ok: false, why: 'failed' });
  if (answer['feasible'] !== true) return Promise.resolve({ ok: false, why: 'infeasible' });
  // It leaves out the columns that stay zero.
  const values = programme.worth.map((_, column) => answer[`c${column}`] ?? 0);
  return Promise.resolve({ ok: true, values: values.map(Number) });
};

const isAnswer = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && answer !== null && 'feasible' in answer;

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
