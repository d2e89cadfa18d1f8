import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { emptyPlan } from '../src/matching/empty-plan.ts';
import { printPlan, type SolverName } from '../src/matching/plan.ts';
import type { Certificate } from '../src/matching/pricing/certificate.ts';
import { readTable, type Table, type TableError } from '../src/matching/table.ts';
import { solvers } from '../src/solver/solvers.ts';
import { think } from '../src/solver/think.ts';

/** npm run --silent match -- TABLE.json: the plan goes to standard output, everything else to standard error. */

const exitBadTable = 2;
const exitNoPlan = 3;

interface Asked {
  readonly file: string;
  readonly solver: 'auto' | SolverName;
  readonly seconds: number;
  /** Where the prices go that prove the plan. */
  readonly prices: string | undefined;
}

class Wrong extends Error {}

function readAsked(): Asked {
  const { values, positionals } = arguments_();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Wrong(
      'Name one table: npm run --silent match -- TABLE.json, or - for standard input.',
    );
  }
  const seconds = Number(values.seconds);
  if (!/^\d+(\.\d+)?$/.test(values.seconds) || seconds <= 0 || seconds > longest) {
    throw new Wrong(`--seconds must be a number above 0 and at most ${longest}.`);
  }
  const solver = values.solver;
  if (solver !== 'auto' && solver !== 'highs' && solver !== 'javascript-lp-solver') {
    throw new Wrong('--solver must be auto, highs or javascript-lp-solver.');
  }
  return { file, seconds, solver, prices: values.prices };
}

const longest = 86_400;

function arguments_() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: '60' },
        solver: { type: 'string', default: 'auto' },
        prices: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Wrong(messageOf(error));
  }
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Wrong(`This is not JSON: ${messageOf(error)}`);
  }
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Wrong(`The table cannot be read: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function main(): Promise<number> {
  const asked = readAsked();
  const read = readTable(readJson(asked.file));
  if (!read.ok) return listErrors(read.errors);
  const thought = await think(read.table, { ...asked, withPrices: asked.prices !== undefined });
  if (thought.ok && asked.prices !== undefined) writePrices(asked.prices, thought.prices);
  if (thought.ok) return print(printPlan(thought.plan));
  if (thought.errors !== undefined) return listErrors(thought.errors);
  return withoutAnswer(read.table, asked, thought.why);
}

function writePrices(file: string, prices: Certificate | undefined): void {
  try {
    writeFileSync(file, `${JSON.stringify(prices ?? null, null, 2)}\n`);
  } catch (error) {
    throw new Wrong(`The prices cannot be written: ${messageOf(error)}`);
  }
}

/** Nobody placed is a plan too, unless a place was promised to somebody. */
function withoutAnswer(table: Table, { solver, seconds }: Asked, why: string): number {
  if (why !== 'out-of-time') throw new Error(`The matching ended without an answer: ${why}`);
  if (table.pinned.length > 0) {
    process.stderr.write('pinned: Time ran out before a plan with all pins was found.\n');
    return exitNoPlan;
  }
  const name = solver === 'auto' ? 'highs' : solver;
  const report = { name, version: solvers[name].version, milliseconds: seconds * 1000 };
  return print(printPlan(emptyPlan(table, report)));
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function listErrors(errors: readonly TableError[]): number {
  process.stderr.write(errors.map(({ path, text }) => `${path}: ${text.en}\n`).join(''));
  return exitBadTable;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitBadTable;
}
