import type { LinearProgramme, Solution, Solve } from '../../src/matching/linear-programme.ts';
import type { Solvers } from '../../src/matching/match.ts';
import type { Duals, Open } from '../../src/matching/open-model.ts';

/** A solver that goes wrong in one way: what it makes of a right answer, and of right prices. */
export interface SolverFault {
  readonly name: string;
  readonly solution: (right: Solution, programme: LinearProgramme) => Solution;
  readonly duals: (right: Duals) => Duals | undefined;
}

const values =
  (change: (value: number, index: number) => number) =>
  (right: Solution): Solution =>
    right.ok
      ? { ...right, values: right.values.map(change), prices: right.prices?.map(change) ?? [] }
      : right;

const prices =
  (change: (price: number, index: number) => number) =>
  (right: Duals): Duals => ({ prices: right.prices.map(change) });

const broken = (): never => {
  throw new Error('on purpose');
};

/** The right answer with one taken composition left out, said to be the best. */
function worse(right: Solution, { whole }: LinearProgramme): Solution {
  if (!right.ok || !whole) return right;
  const taken = right.values.findIndex((value) => value > 0.5);
  return { ...right, values: right.values.with(Math.max(0, taken), 0) };
}

// prettier-ignore
export const solverFaults: readonly SolverFault[] = [
  { name: 'runs out of time', solution: () => ({ ok: false, why: 'out-of-time' }), duals: () => undefined },
  { name: 'throws', solution: broken, duals: broken },
  { name: 'returns fractions', solution: values((value) => value / 2 + 0.25), duals: prices((price) => price / 2 + 0.25) },
  { name: 'takes everything', solution: values(() => 1), duals: prices(() => 1) },
  { name: 'calls a worse plan optimal', solution: worse, duals: prices((price, index) => (index % 2 === 0 ? 0 : price)) },
  { name: 'calls it infeasible', solution: () => ({ ok: false, why: 'infeasible' }), duals: () => undefined },
  { name: 'returns NaN', solution: values(() => NaN), duals: prices(() => NaN) },
  { name: 'returns Infinity', solution: values(() => Infinity), duals: prices(() => Infinity) },
  { name: 'returns too few numbers', solution: (right) => (right.ok ? { ...right, values: right.values.slice(1), prices: right.prices?.slice(1) ?? [] } : right), duals: ({ prices }) => ({ prices: prices.slice(1) }) },
  { name: 'returns nothing at all', solution: (right) => (right.ok ? { ok: true, values: [] } : right), duals: () => ({ prices: [] }) },
];

/** Both solvers, and the one that stays open, with this fault in each of them. */
export function faulty(good: Solvers, { solution, duals }: SolverFault): Solvers {
  const wrong =
    (solve: Solve): Solve =>
    async (programme, seconds) =>
      solution(await solve(programme, seconds), programme);
  const { open: openWell } = good.highs;
  const open: Open = async (limits) => {
    if (openWell === undefined) throw new Error('There is no solver that stays open');
    const model = await openWell(limits);
    return {
      ...model,
      solve: async (...asked) => {
        const right = await model.solve(...asked);
        return right === undefined ? undefined : duals(right);
      },
    };
  };
  const js = good['javascript-lp-solver'];
  return {
    'javascript-lp-solver': { ...js, solve: wrong(js.solve) },
    highs: { ...good.highs, solve: wrong(good.highs.solve), open },
  };
}
