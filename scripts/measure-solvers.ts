import { listCompositions } from '../src/matching/list-compositions.ts';
import { mostForJavascript } from '../src/matching/pack.ts';
import { match } from '../src/matching/match.ts';
import type { SolverName } from '../src/matching/plan.ts';
import { registerOf } from '../src/matching/register.ts';
import { readTable, type Table } from '../src/matching/table.ts';
import { solvers } from '../src/solver/solvers.ts';
import { randomTable, type Size } from '../test/matching/random-table.ts';

/** node scripts/measure-solvers.ts [SEEDS]: how long each solver takes alone, and whether it was right. */

// prettier-ignore
const sizes: readonly Size[] = [
  { youths: 25, groups: 10, density: 0.7 },
  { youths: 40, groups: 15, density: 0.8 },
  { youths: 50, groups: 18, density: 0.9 },
  { youths: 90, groups: 40, density: 0.6 },
  { youths: 120, groups: 50, density: 0.3 },
  { youths: 150, groups: 60, density: 0.3 },
  { youths: 60, groups: 22, density: 1 },
];

const mostToMeasure = 50_000;
const seeds = Number(process.argv[2] ?? 5);

/** The whole matching, and inside it the time of the whole solve and whether its plan needed no mending. */
async function measured(table: Table, name: SolverName) {
  const start = performance.now();
  const plans: string[] = [];
  let seconds = 0;
  const timed = {
    ...solvers,
    [name]: {
      ...solvers[name],
      solve: async (...asked: Parameters<(typeof solvers.highs)['solve']>) => {
        const before = performance.now();
        const solution = await solvers[name].solve(...asked);
        if (asked[0].whole) seconds += (performance.now() - before) / 1000;
        return solution;
      },
    },
  };
  const matched = await match(
    table,
    {
      solver: name,
      seconds: 300,
      elapsed: () => performance.now() - start,
      onProgress: (progress) => {
        if (progress.step === 'plan') plans.push(progress.plan.totals.join());
      },
    },
    timed,
  );
  const plan = matched.ok ? matched.plan : undefined;
  const mended = plan?.totals.join() !== plans[1] && plans.length > 2;
  const all = (performance.now() - start) / 1000;
  return `${seconds.toFixed(2)} s of ${all.toFixed(2)} s ${plan?.status ?? 'none'}${mended ? ' MENDED' : ''}`;
}

process.stdout.write(`javascript-lp-solver is asked up to ${mostForJavascript} compositions.\n`);
for (const size of sizes) {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const read = readTable(randomTable(seed, size));
    if (!read.ok) continue;
    const count = listCompositions(registerOf(read.table), mostToMeasure)?.length;
    if (count === undefined) continue;
    const one = await measured(read.table, 'javascript-lp-solver');
    const other = await measured(read.table, 'highs');
    process.stdout.write(
      `${size.youths} × ${size.groups}, ${count} compositions: javascript-lp-solver ${one}, highs ${other}\n`,
    );
  }
}
