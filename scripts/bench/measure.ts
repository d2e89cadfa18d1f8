import { listCompositions } from '../../src/matching/list-compositions.ts';
import { match } from '../../src/matching/match.ts';
import type { Plan, SolverName } from '../../src/matching/plan.ts';
import { scanPairs } from '../../src/matching/pricing/scan-pairs.ts';
import { registerOf } from '../../src/matching/register.ts';
import { readTable, type Table } from '../../src/matching/table.ts';
import { solvers } from '../../src/solver/solvers.ts';
import { makeTable } from './make-table.ts';
import { solvePairModel } from './pair-model.ts';
import type { Told } from './result.ts';
import { rowOf } from './rows.ts';

/** One measurement in a process of its own: TABLE ours|limited|javascript-lp-solver|highs SECONDS. */

const seconds = 900;
const longSeconds = 5;
const mostCounted = 1_000_000;

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

/** The same table anew each time, so that nothing is remembered of it; once is enough of what takes long. */
async function timed<T>(times: number, raw: unknown, of: (table: Table) => Promise<T>) {
  const taken: number[] = [];
  let last: T | undefined;
  while (taken.length === 0 || (taken.length < times && Math.max(...taken) < longSeconds)) {
    const table = tableFrom(raw);
    const start = performance.now();
    last = await of(table);
    taken.push((performance.now() - start) / 1000);
  }
  if (last === undefined) throw new Error('Nothing was measured');
  return { last, median: taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0 };
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
  const row = rowOf(name);
  const made = makeTable(row);
  // The first run of all loads code and solver.
  if (row.times > 1) await planOf(tableFrom(made));
  const raw = name === 'cost-of-a-choice' ? await withoutFirst(made) : made;
  const { last, median } = await timed(row.times, raw, planOf);
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const register = registerOf(tableFrom(raw));
  const start = performance.now();
  const scan = scanPairs(register);
  const pairs = register.table.groups.reduce((sum, group) => sum + scan(group).youths.length, 0);
  const scanSeconds = (performance.now() - start) / 1000;
  const listed = row.kind === 'national' ? undefined : listCompositions(register, mostCounted);
  return {
    status: last.status,
    seconds: median,
    totals: last.totals,
    pairs,
    compositions: listed?.length ?? last.solver.compositions,
    gap: gapOf(last),
    peakMB,
    scanSeconds,
  };
}

/** With and without the limit, turn about, so that whatever else the machine does is shared by both. */
async function limited(name: string): Promise<Told> {
  const row = rowOf(name);
  const made = makeTable(row);
  const asked = { ...made, policy: { limitFarthest: true } };
  for (const raw of [made, asked]) await planOf(tableFrom(raw));
  const [withIt, without]: [number[], number[]] = [[], []];
  let last: Plan | undefined;
  for (let turn = 0; turn < row.times; turn += 1) {
    without.push((await timed(1, made, planOf)).median);
    const one = await timed(1, asked, planOf);
    withIt.push(one.median);
    last = one.last;
  }
  if (last === undefined) throw new Error('Nothing was measured');
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    status: last.status,
    seconds: middle(withIt),
    withoutSeconds: middle(without),
    totals: last.totals,
    compositions: last.solver.compositions,
    gap: gapOf(last),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function peer(name: string, solver: SolverName, most: number): Promise<Told> {
  const row = rowOf(name);
  const { last, median } = await timed(row.times, makeTable(row), (table) => {
    const start = performance.now();
    const left = () => most - (performance.now() - start) / 1000;
    return solvePairModel(table, solvers[solver].solve, left);
  });
  return { ...last, seconds: median };
}

const [table = '', what = '', most = ''] = process.argv.slice(2);
const told =
  what === 'ours'
    ? await ours(table)
    : what === 'limited'
      ? await limited(table)
      : await peer(table, what === 'highs' ? what : 'javascript-lp-solver', Number(most));
process.send?.(told, () => process.exit());
