import { match } from '../../src/matching/match.ts';
import type { Plan, SolverName } from '../../src/matching/plan.ts';
import { scanPairs } from '../../src/matching/pricing/scan-pairs.ts';
import { registerOf } from '../../src/matching/register.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { makeTable } from './make-table.ts';
import { solvePairModel } from './pair-model.ts';
import { rows, type Told } from './rows.ts';

/** One measurement in a process of its own: TABLE ours|javascript-lp-solver|highs SECONDS. */

const seconds = 900;

const tableFrom = (raw: unknown): Table => {
  const read = readTable(raw);
  if (!read.ok)
    throw new Error(read.errors.map(({ path, text }) => `${path}: ${text.en}`).join('\n'));
  return read.table;
};

async function planOf(table: Table): Promise<Plan> {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const matched = await match(table, { solver: 'auto', seconds, elapsed }, solvers);
  if (!matched.ok) throw new Error(`No plan: ${matched.why}`);
  return matched.plan;
}

/** The same table anew each time, so that nothing is remembered of it. */
async function timed<T>(times: number, raw: unknown, of: (table: Table) => Promise<T>) {
  const taken: number[] = [];
  let last: T | undefined;
  for (let time = 0; time < times; time += 1) {
    const table = tableFrom(raw);
    const start = performance.now();
    last = await of(table);
    taken.push((performance.now() - start) / 1000);
  }
  return { last, median: taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0 };
}

const gapOf = ({ totals, bounds }: Plan): number =>
  Math.max(
    ...totals.map((total, tier) => ((bounds[tier] ?? 0) - total) / Math.max(1, Math.abs(total))),
  );

/** What a coordinator waits for who asks what a choice of hers costs: one placement is forbidden. */
async function withoutFirst(raw: ReturnType<typeof makeTable>) {
  const [first] = (await planOf(tableFrom(raw))).placements;
  if (first === undefined) return raw;
  return { ...raw, excluded: [...raw.excluded, [first.youth, first.group]] };
}

async function ours(name: string): Promise<Told> {
  const row = rows.find(({ table }) => table === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  const made = makeTable(row);
  // The first run of all loads code and solver.
  if (row.times > 1) await planOf(tableFrom(made));
  const raw = name === 'cost-of-a-choice' ? await withoutFirst(made) : made;
  const { last, median } = await timed(row.times, raw, planOf);
  if (last === undefined) throw new Error('Nothing was measured');
  const table = tableFrom(raw);
  const scan = scanPairs(registerOf(table));
  return {
    status: last.status,
    seconds: median,
    totals: last.totals,
    pairs: table.groups.reduce((sum, group) => sum + scan(group).youths.length, 0),
    compositions: last.solver.compositions,
    gap: gapOf(last),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function peer(name: string, solver: SolverName, most: number): Promise<Told> {
  const row = rows.find(({ table }) => table === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  const { last, median } = await timed(1, makeTable(row), (table) => {
    const start = performance.now();
    const left = () => most - (performance.now() - start) / 1000;
    return solvePairModel(table, solvers[solver].solve, left);
  });
  return { status: last?.status ?? 'none', totals: last?.totals ?? [], seconds: median };
}

const [table = '', what = '', most = '120'] = process.argv.slice(2);
const told =
  what === 'ours'
    ? await ours(table)
    : await peer(table, what === 'highs' ? what : 'javascript-lp-solver', Number(most));
process.send?.(told, () => process.exit());
