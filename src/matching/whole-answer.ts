import type { Solution } from './linear-programme.ts';
import { type Choice, isPacking, type Packing } from './packing.ts';

// Solvers work with floats: this near to 0 or 1 counts as whole, and nothing else does.
const nearly = 1e-5;

/** The choice a solver made, if it is one: all values 0 or 1, and really a packing. */
export function wholeAnswer(packing: Packing, solution: Solution): Choice | undefined {
  if (!solution.ok || solution.values.length !== packing.candidates.length) return undefined;
  const isWhole = solution.values.every(
    (value) => Math.abs(value) <= nearly || Math.abs(value - 1) <= nearly,
  );
  if (!isWhole) return undefined;
  const choice = solution.values.flatMap((value, index) => (value > 0.5 ? [index] : []));
  return isPacking(packing, choice) ? choice : undefined;
}
