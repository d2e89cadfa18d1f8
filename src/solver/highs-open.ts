import highsModule from 'highs';
import type { Highs, Model } from 'highs';
import type { Column, Open, OpenModel } from '../matching/open-model.ts';

// The package's types describe its CommonJS face, in which the loader is one step deeper.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loaded: Promise<Highs> | undefined;

/** A relaxation that keeps its basis between two solves. Whoever opens one closes it. */
export const openWithHighs: Open = async (limits) => {
  loaded ??= loadHighs();
  const highs = await loaded;
  const { infinity, constants } = highs;
  const model = highs.createModel({
    numCols: 0,
    numRows: limits.length,
    sense: constants.objectiveSense.maximize,
    colCost: [],
    colLower: [],
    colUpper: [],
    rowLower: limits.map(({ kind, bound }) => (kind === 'at-most' ? -infinity : bound)),
    rowUpper: limits.map(({ kind, bound }) => (kind === 'at-least' ? infinity : bound)),
    matrix: {
      format: 'csc',
      numRows: limits.length,
      numCols: 0,
      starts: [0],
      indices: [],
      values: [],
    },
  });
  model.options.set({ output_flag: false, random_seed: 0, simplex_strategy: 4, ...exact });
  return faceOf(model, highs, limits.length);
};

// Presolve would throw the basis away that the last solve ended with.
const exact = { presolve: 'off', solver: 'simplex' } as const;
const interior = { presolve: 'off', solver: 'ipm' } as const;
const near = { ...interior, run_crossover: 'off', ipm_optimality_tolerance: 1e-6 } as const;
const nearToExact = { ...interior, run_crossover: 'on', ipm_optimality_tolerance: 1e-8 } as const;

function faceOf(model: Model, highs: Highs, rows: number): OpenModel {
  let columns = 0;
  let hasBasis = true;
  return {
    add: (added) => {
      columns += added.length;
      if (added.length > 0) model.addCols(dataOf(added, highs, rows));
    },
    revalue: (worth) => {
      if (columns > 0)
        model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, [...worth]);
    },
    solve: (seconds, how) => {
      try {
        model.zeroAllClocks();
        model.options.set(how === 'near' ? near : hasBasis ? exact : nearToExact);
        model.options.set({ time_limit: seconds });
        hasBasis = how === 'exact';
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
          return Promise.resolve(undefined);
        return Promise.resolve({ prices: [...model.getSolution().rowDual] });
      } catch {
        // As when its memory is full: what was found before still counts.
        return Promise.resolve(undefined);
      }
    },
    close: () => model.dispose(),
  };
}

function dataOf(added: readonly Column[], { infinity }: Highs, rows: number) {
  const starts = [0];
  for (const column of added) starts.push((starts.at(-1) ?? 0) + column.rows.length);
  const indices = added.flatMap((column) => column.rows);
  return {
    cost: Float64Array.from(added, ({ worth }) => worth),
    lower: new Float64Array(added.length),
    upper: new Float64Array(added.length).fill(infinity),
    matrix: {
      format: 'csc' as const,
      numRows: rows,
      numCols: added.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  };
}
