import highsModule from 'highs';
import type { Highs, Model, ModelData } from 'highs';
import type { LinearProgramme, Row, Solution, Solve } from '../matching/linear-programme.ts';

export const highsVersion = '1.15.3';

// The package's types describe its CommonJS face, in which the loader is one step deeper.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loaded: Promise<Highs> | undefined;

/** Gives prices with a relaxation. Each programme gets a model of its own, which is always given back. */
export const solveWithHighs: Solve = async (programme, seconds) => {
  loaded ??= loadHighs();
  const highs = await loaded;
  return highs.withModel(modelOf(programme, highs), (model) =>
    run(model, highs, programme, seconds),
  );
};

function run(model: Model, highs: Highs, { whole }: LinearProgramme, seconds: number): Solution {
  // Totals are whole numbers, so a gap below one half is no gap.
  model.options.set({
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    random_seed: 0,
  });
  model.run();
  const status = model.getModelStatus();
  const { modelStatus } = highs.constants;
  if (status === modelStatus.infeasible) return { ok: false, why: 'infeasible' };
  if (status === modelStatus.timeLimit) return { ok: false, why: 'out-of-time' };
  if (status !== modelStatus.optimal) return { ok: false, why: 'failed' };
  const { colValue, rowDual } = model.getSolution();
  return whole
    ? { ok: true, values: [...colValue] }
    : { ok: true, values: [...colValue], prices: [...rowDual] };
}

/** Row by row, which is how the packing is written down. */
function modelOf({ worth, rows, whole }: LinearProgramme, highs: Highs): ModelData {
  const numCols = worth.length;
  const numRows = rows.length;
  const { integer, continuous } = highs.constants.variableType;
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: worth,
    colLower: worth.map(() => 0),
    // The rows keep a column at one; a bound of its own would take part of their price.
    colUpper: worth.map(() => (whole ? 1 : highs.infinity)),
    rowLower: rows.map((row) => (row.kind === 'at-most' ? -highs.infinity : row.bound)),
    rowUpper: rows.map((row) => (row.kind === 'at-least' ? highs.infinity : row.bound)),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts,
      indices: rows.flatMap((row: Row) => row.columns),
      values: rows.flatMap((row: Row) => row.coefficients),
    },
    integrality: worth.map(() => (whole ? integer : continuous)),
  };
}
